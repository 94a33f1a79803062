import type { Progress, Steps } from '../../../src/model/analysis/steps';
import { runSteps, runStepsWithPauses } from '../../../src/model/analysis/steps';

/** Counts its steps, and whether it was let go of in good order. */
function counting(record: number[]): Steps<string> {
  return (function* () {
    for (let done = 0; done < 3; done += 1) {
      record.push(done);
      yield { done, of: 3 };
    }
    return 'result';
  })();
}

it('runs to the end in one go', () => {
  const record: number[] = [];
  expect(runSteps(counting(record))).toBe('result');
  expect(record).toEqual([0, 1, 2]);
});

it('pauses after each step and says how far it has come', async () => {
  const seen: Progress[] = [];
  const result = await runStepsWithPauses(counting([]), async (progress) => {
    seen.push(progress);
    return Promise.resolve(true);
  });
  expect(result._unsafeUnwrap()).toBe('result');
  expect(seen).toEqual([
    { done: 0, of: 3 },
    { done: 1, of: 3 },
    { done: 2, of: 3 },
  ]);
});

it('does no more once it is cancelled, which is an answer and no exception', async () => {
  const record: number[] = [];
  const result = await runStepsWithPauses(counting(record), async ({ done }) => Promise.resolve(done < 1));
  expect(result._unsafeUnwrapErr()).toEqual({ code: 'cancelled' });
  expect(record).toEqual([0, 1]);
});

import type { HostProblem } from '../../../src/hosts/host';
import { describeHostProblem } from '../../../src/strings/host-problems';

const problems: Record<HostProblem['code'], { problem: HostProblem; says: readonly string[] }> = {
  'cell-being-edited': {
    problem: { code: 'cell-being-edited' },
    says: ['nothing was written', 'Enter or Esc'],
  },
  'sheet-protected': { problem: { code: 'sheet-protected', sheet: 'Inputs' }, says: ['Inputs', 'unprotect'] },
  'sheet-name-taken': {
    problem: { code: 'sheet-name-taken', sheet: 'Summary' },
    says: ['Summary', 'rename'],
  },
  'table-in-the-way': {
    problem: { code: 'table-in-the-way', sheet: 'Scenarios', table: 'Mine' },
    says: ['“Mine”', '“Scenarios”', 'nothing was written', 'move it'],
  },
  'sheet-gone': { problem: { code: 'sheet-gone', sheet: 'S4' }, says: ['S4', 'run again'] },
  'workbook-read-only': { problem: { code: 'workbook-read-only' }, says: ['save a copy'] },
  'would-leave-out': {
    problem: {
      code: 'would-leave-out',
      parts: [
        { sheet: 'Mine' },
        { sheet: 'Inputs', address: 'J4:K9' },
        { sheet: 'A' },
        { sheet: 'B' },
        { sheet: 'C' },
      ],
    },
    says: ['“Mine”', 'Inputs!J4:K9', 'and 2 more', 'nothing was written'],
  },
  'changed-meanwhile': {
    problem: { code: 'changed-meanwhile', sheet: 'Inputs', address: 'C7' },
    says: ['Inputs!C7', 'run again'],
  },
  'host-too-old': {
    problem: { code: 'host-too-old', needed: '1.9', found: '1.8' },
    says: ['1.9', '1.8', 'update'],
  },
  'library-unreachable': { problem: { code: 'library-unreachable' }, says: ['administrator'] },
  'request-too-large': {
    problem: { code: 'request-too-large', bytes: 2 ** 20 },
    says: ['1,024 KB', 'fewer'],
  },
  cancelled: { problem: { code: 'cancelled', written: ['Cover'] }, says: ['Cover', 'Run again'] },
  incomplete: {
    problem: { code: 'incomplete', written: ['Cover', 'Inputs'], stoppedAt: 'S1', cause: 'GeneralException' },
    says: ['Cover, Inputs', 'S1', 'GeneralException', 'run again'],
  },
  refused: {
    problem: { code: 'refused', cause: 'BadWeather', location: '' },
    says: ['BadWeather', 'as it was'],
  },
};

it.each(Object.entries(problems))(
  '%s is said in one sentence that tells what to do',
  (_, { problem, says }) => {
    const text = describeHostProblem(problem);
    for (const part of says) expect(text).toContain(part);
    expect(text).toMatch(/^\p{Lu}.*\.$/u);
  },
);

it('nothing written is not said as a list of nothing', () => {
  expect(describeHostProblem({ code: 'cancelled', written: [] })).toContain('before anything was written');
  const stopped = describeHostProblem({ code: 'incomplete', written: [], stoppedAt: 'S1', cause: 'x' });
  expect(stopped).toContain('none of our sheets');
});

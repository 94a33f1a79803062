import { parseScenario } from '../../src/model/scenario';
import { smallBaseline, smallScenario } from '../support/baselines';

test.each([
  ['ten', 'wrong-type', 'a whole number from 1 to 21'],
  [null, 'wrong-type', 'a whole number from 1 to 21'],
])('a horizon of %p is refused with the range that is allowed', (horizon, code, allowed) => {
  const problems = parseScenario({ ...smallScenario(), horizon }, smallBaseline())._unsafeUnwrapErr();
  expect(problems).toContainEqual(expect.objectContaining({ field: 'horizon', code, allowed }));
});

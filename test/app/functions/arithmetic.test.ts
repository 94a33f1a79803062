import { discount, project } from '../../../src/app/functions/arithmetic';

it('takes a column or a row, and a blank cell as no flow', () => {
  expect(discount(1, [[1], [''], [4]])._unsafeUnwrap()).toBe(2);
  expect(discount(1, [[1, null, 4]])._unsafeUnwrap()).toBe(2);
});

it('a blank year of growth is left out, not a year without growth', () => {
  expect(project(100, [[0.5, '', 1]], 2)._unsafeUnwrap()).toBe(300);
});

it.each([
  ['a rate at which nothing would be left', discount(-1, [[1]]), 'rate-out-of-range', '-1'],
  ['a rate that is a text', discount('3', [[1]]), 'rate-out-of-range', '3'],
  ['a flow that is a text', discount(0, [[1, 'two']]), 'not-a-number', 'two'],
  ['flows without a number', project(1, [['', '']], 1), 'no-numbers', ''],
  ['a base that is a text', project('1', [[0]], 1), 'not-a-number', '1'],
  ['half a year', project(1, [[0]], 1.5), 'years-out-of-range', '1.5'],
  ['a year for a number of years', project(1, [[0]], 2016), 'years-out-of-range', '2016'],
  ['years before the base', project(1, [[0]], -1), 'years-out-of-range', '-1'],
  ['growth to less than nothing', project(1, [[0, -2]], 1), 'rate-out-of-range', '-2'],
])('refuses %s', (_what, refused, code, found) => {
  expect(refused._unsafeUnwrapErr()).toEqual({ error: '#VALUE!', code, found });
});

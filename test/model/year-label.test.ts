import { yearLabel, yearLabels } from '../../src/model/year-label';

it('writes a financial year with both of its calendar years', () => {
  expect(yearLabel(2015, 0)).toBe('2015/16');
  expect(yearLabel(2015, 21)).toBe('2036/37');
});

it('keeps two digits where the century turns', () => {
  expect(yearLabel(1999, 0)).toBe('1999/00');
  expect(yearLabel(2015, -7)).toBe('2008/09');
});

it('labels every year from the base year to the horizon', () => {
  expect(yearLabels(2015, 2)).toEqual(['2015/16', '2016/17', '2017/18']);
});

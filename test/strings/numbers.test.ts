import { decimal, percent, pounds, withSign } from '../../src/strings/numbers';

it.each([
  [0, '£0.0m'],
  [-0, '£0.0m'],
  [-0.04, '£0.0m'],
  [-0.06, '−£0.1m'],
  [43.84, '£43.8m'],
  [-5.7, '−£5.7m'],
  [1234.56, '£1,234.6m'],
])('£m of %d reads %s', (amount, text) => {
  expect(pounds(amount)).toBe(text);
});

it('shares are percentages, and counts have thousands', () => {
  expect([percent(0.1163), percent(-0.024), decimal(61_234)]).toEqual(['11.6%', '−2.4%', '61,234.0']);
});

it('a change says which way it goes, unless it rounds to nought', () => {
  expect([2.1, -5.7, 0, 0.04, -0.04].map((change) => withSign(change, pounds))).toEqual([
    '+£2.1m',
    '−£5.7m',
    '£0.0m',
    '£0.0m',
    '£0.0m',
  ]);
});

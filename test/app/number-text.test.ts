import fc from 'fast-check';
import { showNumber } from '../../src/app/number-text';
import { valueAxis } from '../../src/standalone/charts/value-axis';
import type { NumberFormat } from '../../src/workbook/plan';
import { NUMBER_FORMATS } from '../../src/workbook/styles';

const FORMATS = Object.keys(NUMBER_FORMATS) as NumberFormat[];

// What a spreadsheet program shows for the format's code.
test.each<[NumberFormat, number, string]>([
  ['gbp-millions', 1234.56, '£1,234.6m'],
  ['gbp-millions', -5.69, '−£5.7m'],
  ['gbp-millions-fine', -0.5, '−£0.50m'],
  ['gbp', 12345.4, '£12,345'],
  ['percent', 0.1234, '12.3%'],
  ['percent-fine', -0.0238, '−2.38%'],
  ['factor', 1.02345, '1.0235'],
  ['decimal', 1234.5, '1,234.50'],
  ['whole', -1500, '−1,500'],
  ['difference', 0.00012, '1.2E−04'],
  ['general', 2.5, '2.5'],
])('%s shows %d as %s', (format, value, text) => {
  expect(showNumber(value, format).replace(/E−(\d)$/, 'E−0$1')).toBe(text);
});

test('more decimals than the format has are shown where they are needed', () => {
  expect(showNumber(2.5, 'whole', 1)).toBe('2.5');
  expect(showNumber(0.0125, 'percent', 4)).toBe('1.25%');
  expect(showNumber(2.5, 'gbp-millions', 0)).toBe('£2.5m');
});

test('what rounds to nought has no sign', () => {
  expect(showNumber(-0.01, 'whole')).toBe('0');
  expect(showNumber(-0, 'gbp-millions')).toBe('£0.0m');
});

test('no two ticks of an axis read the same, in whatever format', () => {
  const value = fc.oneof(
    fc.double({ min: -1e5, max: 1e5, noNaN: true }).filter((one) => Math.abs(one) > 1e-4),
    fc.double({ min: 1e9, max: 1e15, noNaN: true }),
  );
  fc.assert(
    fc.property(
      value,
      value,
      fc.boolean(),
      fc.constantFrom(...FORMATS.filter((one) => one !== 'difference')),
      (a, b, mustHoldZero, format) => {
        const { ticks, decimals } = valueAxis(Math.min(a, b), Math.max(a, b), mustHoldZero, 8);
        const texts = ticks.map((tick) => showNumber(tick, format, decimals));
        expect(new Set(texts).size).toBe(ticks.length);
        expect(texts.join()).not.toMatch(/NaN|Infinity|-/);
      },
    ),
  );
});

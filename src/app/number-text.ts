import type { NumberFormat } from './plan-charts';

interface Look {
  readonly decimals: number;
  readonly before?: string;
  readonly after?: string;
  /** What the number is multiplied with, as a power of ten. */
  readonly shift?: number;
  /** Decimals that are left out where they are 0. */
  readonly optional?: number;
}

const LOOKS: Readonly<Record<Exclude<NumberFormat, 'difference'>, Look>> = {
  general: { decimals: 0, optional: 9 },
  plain: { decimals: 0, optional: 9 },
  text: { decimals: 0, optional: 9 },
  'gbp-millions': { decimals: 1, before: '£', after: 'm' },
  'gbp-millions-fine': { decimals: 2, before: '£', after: 'm' },
  gbp: { decimals: 0, before: '£' },
  percent: { decimals: 1, after: '%', shift: 2 },
  'percent-fine': { decimals: 2, after: '%', shift: 2 },
  factor: { decimals: 4 },
  decimal: { decimals: 2 },
  whole: { decimals: 0 },
};

/** Beyond these, digits are harder to read than a power of ten. */
const MOST_DIGITS = 1e9;
const MOST_DECIMALS = 9;
const MINUS = '−';

/**
 * A number as the workbook shows it, with a true minus sign; with more decimals than the format has
 * where `decimals` of the number itself are needed.
 */
export function showNumber(value: number, format: NumberFormat, decimals = 0): string {
  if (format === 'difference') return signed(value, power(value, 1));
  const { before = '', after = '', shift = 0, ...look } = LOOKS[format];
  const amount = Math.abs(value) * 10 ** shift;
  const least = Math.max(look.decimals, decimals - shift);
  const figure =
    amount >= MOST_DIGITS || least > MOST_DECIMALS
      ? power(amount, Math.max(2, Math.floor(Math.log10(amount)) + decimals - shift))
      : amount.toLocaleString('en-GB', {
          minimumFractionDigits: least,
          maximumFractionDigits: Math.max(least, look.optional ?? 0),
        });
  return signed(value, `${before}${figure}${after}`);
}

function power(value: number, decimals: number): string {
  if (value === 0) return '0';
  const [digits, exponent] = Math.abs(value).toExponential(decimals).split('e');
  return `${digits}E${exponent!.replace('-', MINUS)}`;
}

/** No sign before what rounds to nought. */
function signed(value: number, shown: string): string {
  return value < 0 && /[1-9]/.test(shown) ? MINUS + shown : shown;
}

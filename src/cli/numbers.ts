const MINUS = '−';

/** `1,234.5`: en-GB, one decimal, a true minus sign, and no minus before what rounds to nought. */
export function decimal(value: number): string {
  const digits = Math.abs(value).toLocaleString('en-GB', {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  return `${isBelowNought(value) ? MINUS : ''}${digits}`;
}

/** £m as `£1.2m`. */
export function pounds(gbpM: number): string {
  return `${isBelowNought(gbpM) ? MINUS : ''}£${decimal(Math.abs(gbpM))}m`;
}

/** A share as `1.2%`. */
export function percent(share: number): string {
  return `${decimal(share * 100)}%`;
}

/** A change's sign before its amount: `+£1.2m`; none before what rounds to nought. */
export function withSign(change: number, format: (amount: number) => string): string {
  const shown = format(change);
  return change > 0 && shown !== format(0) ? `+${shown}` : shown;
}

const isBelowNought = (value: number): boolean => Math.round(-value * 10) > 0;

const MINUS = '−';

/** en-GB digits with a true minus sign, and none before what rounds to nought. */
function digits(value: number, least: number, most = least): string {
  const shown = Math.abs(value).toLocaleString('en-GB', {
    minimumFractionDigits: least,
    maximumFractionDigits: most,
  });
  return value < 0 && /[1-9]/.test(shown) ? MINUS + shown : shown;
}

/** `1,234.5` */
export const decimal = (value: number): string => digits(value, 1);

/** `1.23` */
export const fine = (value: number): string => digits(value, 2);

/** £m as `£1.2m`. */
export function pounds(gbpM: number, decimals = 1): string {
  const shown = digits(gbpM, decimals);
  return shown.startsWith(MINUS) ? `${MINUS}£${shown.slice(1)}m` : `£${shown}m`;
}

/** A share as `1.2%`. */
export const percent = (share: number): string => `${decimal(share * 100)}%`;

/** A change's sign before its amount: `+£1.2m`; none before what rounds to nought. */
export function withSign(change: number, format: (amount: number) => string): string {
  const shown = format(change);
  return change > 0 && shown !== format(0) ? `+${shown}` : shown;
}

/** As precise as it is, to at most nine decimals. */
export const exact = (value: number): string => digits(value, 0, 9);

/** A share as a percentage as precise as it is. */
export const exactPercent = (share: number): string => `${exact(plainPercent(share))}%`;

/** A share as the number of per cent, without the dust of binary fractions. */
export const plainPercent = (share: number): number => Number((share * 100).toPrecision(12));

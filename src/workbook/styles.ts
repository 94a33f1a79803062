import type { CellRole, ConditionalFormatPlan, NumberFormat } from './plan';

export interface RoleLook {
  readonly sizePoints: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  /** RGB, six hexadecimal digits. */
  readonly colour: string;
  readonly fill?: string;
  readonly border: 'none' | 'bottom' | 'top' | 'box';
}

const plain: RoleLook = {
  sizePoints: 10,
  bold: false,
  italic: false,
  underline: false,
  colour: '1F1F1F',
  border: 'none',
};

/** The one type face: Arial's metrics are on every machine, so columns fit everywhere. */
export const FONT = 'Arial';

/**
 * What each role looks like. Every pair of text and fill has a contrast of at least 4.5 : 1.
 */
export const ROLE_LOOKS: Readonly<Record<CellRole, RoleLook>> = {
  title: { ...plain, sizePoints: 16, bold: true, colour: '003B5C' },
  subtitle: { ...plain, colour: '4A4A4A' },
  heading: { ...plain, sizePoints: 12, bold: true, colour: '003B5C', border: 'bottom' },
  header: { ...plain, bold: true, colour: 'FFFFFF', fill: '003B5C' },
  label: plain,
  'strong-label': { ...plain, bold: true },
  tag: { ...plain, sizePoints: 9, colour: '595959' },
  input: { ...plain, colour: '0033CC', fill: 'FFFBE0', border: 'box' },
  calculation: { ...plain, colour: '000000' },
  link: { ...plain, colour: '0B6B2B' },
  total: { ...plain, bold: true, border: 'top' },
  headline: { ...plain, sizePoints: 14, bold: true, colour: '003B5C' },
  hyperlink: { ...plain, underline: true, colour: '0B57A4' },
  prose: plain,
};

/**
 * Number formats in the file format's own (en-US) notation. Negative numbers carry a true minus
 * sign, because a hyphen is easily lost in print.
 */
export const NUMBER_FORMATS: Readonly<Record<NumberFormat, string>> = {
  general: 'General',
  plain: 'General;"−"General',
  text: '@',
  'gbp-millions': '"£"#,##0.0"m";"−£"#,##0.0"m"',
  'gbp-millions-fine': '"£"#,##0.00"m";"−£"#,##0.00"m"',
  gbp: '"£"#,##0;"−£"#,##0',
  percent: '0.0%;"−"0.0%',
  'percent-fine': '0.00%;"−"0.00%',
  factor: '0.0000;"−"0.0000',
  decimal: '#,##0.00;"−"#,##0.00',
  whole: '#,##0;"−"#,##0',
  difference: '0.0E+00;"−"0.0E+00;0',
};

export interface ConditionalLook {
  readonly colour: string;
  readonly fill?: string;
  readonly bold: boolean;
}

export const CONDITIONAL_LOOKS: Readonly<Record<ConditionalFormatPlan['look'], ConditionalLook>> = {
  good: { colour: '0B5D1E', fill: 'DFF3E3', bold: true },
  bad: { colour: '8A1111', fill: 'FBE3E3', bold: true },
  warning: { colour: '6B4A00', fill: 'FFF0CC', bold: true },
  muted: { colour: '767676', bold: false },
  changed: { colour: '0033CC', fill: 'FFE9B8', bold: true },
};

import { SUMMARY_TEXT } from '../../strings/front-sheets';
import { above, add, call, choose, subtract } from '../compose';
import type { Formula } from '../formula';
import { LAST_YEAR } from '../layout';
import type { SheetBuilder } from '../sheet-builder';
import type { ScenarioCalculation } from './scenario';

/** What a calculation gives, for the scenario in force. */
export type Active = (pick: (calculation: ScenarioCalculation) => Formula) => Formula;

/** Where the waterfall's data stands: rows `first` to `last` under a row of headings. */
export interface BridgeBlock {
  readonly header: number;
  readonly first: number;
  readonly last: number;
}

/**
 * The block's first column. It lies to the right of the printed page: a chart leaves hidden columns
 * out, and those of later years may be hidden.
 */
const FIRST = LAST_YEAR + 12;
export const BRIDGE_COLUMNS = {
  label: FIRST,
  amount: FIRST + 1,
  start: FIRST + 2,
  end: FIRST + 3,
  /** The invisible bases, then what widens and narrows the gap, each above and below zero. */
  pieces: FIRST + 4,
  total: FIRST + 10,
} as const;

const PIECES = 6;
const here = (column: number): Formula => ({ kind: 'cell', row: { by: 0 }, column: { at: column } });
const amount = here(BRIDGE_COLUMNS.amount);
const start = here(BRIDGE_COLUMNS.start);
const end = here(BRIDGE_COLUMNS.end);

/** The bridge of the gap at the horizon, as the pieces that a stacked column chart needs. */
export function writeBridgeBlock(sheet: SheetBuilder, active: Active, header: number): BridgeBlock {
  const { bridge: text } = SUMMARY_TEXT;
  sheet.width(BRIDGE_COLUMNS.label, BRIDGE_COLUMNS.label, 34);
  sheet.width(BRIDGE_COLUMNS.amount, BRIDGE_COLUMNS.total, 12);
  sheet.headers(header, BRIDGE_COLUMNS.label, SUMMARY_TEXT.bridgeColumns);
  const terms: readonly [string, Formula][] = [
    [text.volume, active(({ bridge }) => bridge.volume.atHorizon)],
    [text.price, active(({ bridge }) => bridge.price.atHorizon)],
    [text.efficiency, active(({ bridge }) => bridge.efficiency.atHorizon)],
    [text.funding, active(({ bridge }) => bridge.funding.atHorizon)],
    [text.programme, active(({ bridge }) => bridge.programme.atHorizon)],
    [text.doubleRunning, active(({ bridge }) => bridge.doubleRunning.atHorizon)],
    [text.released, active(({ bridge }) => bridge.released.atHorizon)],
    [text.levers, active(({ bridge }) => bridge.levers.atHorizon)],
    [text.extraFunding, active(({ bridge }) => bridge.extraFunding.atHorizon)],
  ];
  terms.forEach(([label, term], index) => {
    const row = header + 1 + index;
    sheet.text(row, BRIDGE_COLUMNS.label, label);
    sheet.formula(row, BRIDGE_COLUMNS.amount, term, 'gbp-millions-fine', { role: 'link' });
    writeStep(sheet, row, index === 0);
  });
  const last = header + 1 + terms.length;
  sheet.text(last, BRIDGE_COLUMNS.label, text.gap, 'strong-label');
  const gap = active(({ money }) => money.gap.atHorizon);
  sheet.formula(last, BRIDGE_COLUMNS.amount, gap, 'gbp-millions-fine', { role: 'link' });
  for (let piece = 0; piece < PIECES; piece += 1) {
    sheet.number(last, BRIDGE_COLUMNS.pieces + piece, 0, 'decimal');
  }
  sheet.formula(last, BRIDGE_COLUMNS.total, amount, 'decimal');
  return { header, first: header + 1, last };
}

/**
 * A step of the waterfall: where it starts and ends, and the pieces to stack. What lies above zero
 * and below it stack apart, so that a step may cross zero.
 */
function writeStep(sheet: SheetBuilder, row: number, isFirst: boolean): void {
  const money = 'gbp-millions-fine';
  const previous: Formula = { kind: 'cell', row: { by: -1 }, column: { at: BRIDGE_COLUMNS.end } };
  if (isFirst) sheet.number(row, BRIDGE_COLUMNS.start, 0, money);
  else sheet.formula(row, BRIDGE_COLUMNS.start, previous, money);
  sheet.formula(row, BRIDGE_COLUMNS.end, add(start, amount), money);
  const low = call('MIN', start, end);
  const high = call('MAX', start, end);
  const positive = subtract(call('MAX', 0, high), call('MAX', 0, low));
  const negative = subtract(call('MIN', 0, low), call('MIN', 0, high));
  const widens = above(amount, 0);
  const pieces = [
    call('MAX', 0, low),
    call('MIN', 0, high),
    choose(widens, positive, 0),
    choose(widens, negative, 0),
    choose(widens, 0, positive),
    choose(widens, 0, negative),
  ];
  pieces.forEach((piece, index) => {
    sheet.formula(row, BRIDGE_COLUMNS.pieces + index, piece, 'decimal');
  });
  sheet.number(row, BRIDGE_COLUMNS.total, 0, 'decimal');
}

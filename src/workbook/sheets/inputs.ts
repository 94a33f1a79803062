import { TIERS } from '../../data/baseline';
import { HUNDRED_POINTS, ONE_MILLION, S_CURVE_STEEPNESS } from '../../model/constants';
import { INPUTS_TEXT } from '../../strings/input-sheets';
import { TIER_LABELS } from '../../strings/workbook';
import { add, ofThisRow } from '../compose';
import type { PlanContext } from '../context';
import { TAB_COLOURS } from '../layout';
import { COLUMNS, NAMES, SHEETS, TABLES } from '../names';
import type { DefinedName, SheetArea, SheetPlan } from '../plan';
import { SheetBuilder } from '../sheet-builder';
import { writeAssumptions } from './inputs-assumptions';
import { FIRST_NUMBER, RATIONALE, REASON_COLUMNS, writeReasons } from './inputs-columns';
import { writeMeasures } from './inputs-measures';
import { writeSeries } from './inputs-series';

const RATIONALE_WIDTH = 56;
/** Rows for the constants' own heading and header, and around them. */
const CONSTANTS_ABOVE = 5;

export interface InputsSheet {
  readonly plan: SheetPlan;
  readonly names: readonly DefinedName[];
  readonly seriesValues: SheetArea;
}

/** Inputs: every assumption with its range and its reason, the yearly series and the tier mix. */
export function inputsSheet(context: PlanContext): InputsSheet {
  const sheet = new SheetBuilder(SHEETS.inputs, TAB_COLOURS.inputs);
  sheet.heading(INPUTS_TEXT.title, INPUTS_TEXT.subtitle);
  sheet.width(0, 0, 27);
  sheet.width(1, 1, 38);
  sheet.width(RATIONALE, RATIONALE, RATIONALE_WIDTH);
  sheet.width(3, 3, 12);
  sheet.width(4, 4, 12);
  sheet.width(5, 5, 20);
  sheet.width(FIRST_NUMBER, FIRST_NUMBER + 5, 9.5);
  // The widest bound and the longest kind of number.
  sheet.width(FIRST_NUMBER + 6, FIRST_NUMBER + 6, 12);
  sheet.width(FIRST_NUMBER + 7, FIRST_NUMBER + 7, 17);
  sheet.width(FIRST_NUMBER + 8, FIRST_NUMBER + 24, 9.5);
  sheet.freezeAt(0, 2);

  let row = writeAssumptions(sheet, context, 3);
  const { next, seriesValues } = writeSeries(sheet, context, row + 2);
  row = writeMix(sheet, context, next + 2);
  const names = writeConstants(sheet, row + 2);
  writeMeasures(sheet, context, row + names.length + CONSTANTS_ABOVE);
  return {
    plan: sheet.build({ fitToHeight: 0, orientation: 'landscape', titleRows: { from: 0, to: 1 } }),
    names,
    seriesValues,
  };
}

function writeMix(sheet: SheetBuilder, context: PlanContext, top: number): number {
  const { mixes, strategies } = context.baseline;
  sheet.text(top, 0, INPUTS_TEXT.mix, 'heading');
  const header = top + 1;
  const columns = [
    COLUMNS.key,
    COLUMNS.strategy,
    ...REASON_COLUMNS,
    ...TIERS.map((tier) => TIER_LABELS[tier]),
    COLUMNS.sum,
  ];
  sheet.headers(header, 0, columns);
  sheet.rowHeight(header, 40);
  const sum = add(...TIERS.map((tier) => ofThisRow(TABLES.mix, TIER_LABELS[tier])));
  mixes.forEach((mix, index) => {
    const row = header + 1 + index;
    const label = strategies.find(({ key }) => key === mix.strategy)?.label ?? mix.strategy;
    writeReasons(sheet, context, row, `mix.${mix.strategy}`, label, INPUTS_TEXT.mixUnit, mix);
    mix.shares.forEach((share, tier) => {
      sheet.input(row, FIRST_NUMBER + tier, share, 'percent');
    });
    sheet.formula(row, FIRST_NUMBER + TIERS.length, sum, 'percent');
  });
  const last = header + mixes.length;
  sheet.table({
    name: TABLES.mix,
    description: INPUTS_TEXT.mixTable,
    area: { from: { row: header, column: 0 }, to: { row: last, column: columns.length - 1 } },
    columns: columns.map((name) => ({ name, ...(name === COLUMNS.sum ? { calculated: sum } : {}) })),
    hasTotals: false,
  });
  sheet.validate({
    area: {
      from: { row: header + 1, column: FIRST_NUMBER },
      to: { row: last, column: FIRST_NUMBER + TIERS.length - 1 },
    },
    rule: { kind: 'number', whole: false, minimum: 0, maximum: 1 },
    allowBlank: false,
    errorTitle: INPUTS_TEXT.notAllowed,
    error: INPUTS_TEXT.mixError,
  });
  return last;
}

/** The method's own constants, in cells so that no formula holds a number. */
function writeConstants(sheet: SheetBuilder, top: number): readonly DefinedName[] {
  sheet.text(top, 0, INPUTS_TEXT.constants, 'heading');
  const header = top + 1;
  sheet.headers(header, 0, ['Name', 'Constant', 'What it is for']);
  const entries: readonly [name: string, value: number, use: string][] = [
    [NAMES.sCurveSteepness, S_CURVE_STEEPNESS, INPUTS_TEXT.sCurveSteepness],
    [NAMES.pointsPerWhole, HUNDRED_POINTS, INPUTS_TEXT.pointsPerWhole],
    [NAMES.poundsPerMillion, ONE_MILLION, INPUTS_TEXT.poundsPerMillion],
  ];
  return entries.map(([name, value, use], index) => {
    const row = header + 1 + index;
    sheet.text(row, 0, name, 'tag');
    sheet.number(row, 1, value, 'whole');
    sheet.text(row, RATIONALE, use, 'tag', { wrap: true });
    const cell = { row, column: 1 };
    return { name, sheet: sheet.name, area: { from: cell, to: cell }, comment: use };
  });
}

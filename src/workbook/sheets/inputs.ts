import { TIERS, type Assumption, type Provenance } from '../../data/baseline';
import { HUNDRED_POINTS, ONE_MILLION, S_CURVE_STEEPNESS } from '../../model/constants';
import { TIER_LABELS } from '../../strings/workbook';
import { INPUTS_TEXT } from '../../strings/sheets';
import { above, atLeast, atMost, call, choose, differs, equal, ofThisRow } from '../compose';
import type { PlanContext } from '../context';
import { assumptionFormat } from '../formats';
import type { Formula } from '../formula';
import { TAB_COLOURS } from '../layout';
import { COLUMNS, NAMES, NEVER, SHEETS, TABLES } from '../names';
import type { DefinedName, SheetArea, SheetPlan, ValidationPlan } from '../plan';
import { SheetBuilder } from '../sheet-builder';

/** Text columns come first, so that the numbers of all tables stand in the same columns. */
const RATIONALE = 2;
const FIRST_NUMBER = 6;
const RATIONALE_WIDTH = 56;
/** Years with a cell of their own, unless a series gives more: the last value holds after them. */
const YEARS_TO_TYPE = 10;

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
  sheet.width(FIRST_NUMBER, FIRST_NUMBER + 21, 9.5);
  sheet.freezeAt(0, 2);

  let row = writeAssumptions(sheet, context, 3);
  const { next, seriesValues } = writeSeries(sheet, context, row + 2);
  row = writeMix(sheet, context, next + 2);
  const names = writeConstants(sheet, row + 2);
  return {
    plan: sheet.build({ fitToHeight: 0, orientation: 'landscape', titleRows: { from: 0, to: 1 } }),
    names,
    seriesValues,
  };
}

function writeAssumptions(sheet: SheetBuilder, context: PlanContext, top: number): number {
  const { assumptions } = context.baseline;
  sheet.text(top, 0, INPUTS_TEXT.assumptions, 'heading');
  const header = top + 1;
  const columns = [
    COLUMNS.key,
    'Assumption',
    'Source or rationale',
    'Basis',
    COLUMNS.confidence,
    'Unit',
    COLUMNS.value,
    'Low',
    'High',
    'Default',
    'Changed',
  ];
  sheet.headers(header, 0, columns);
  const changed = choose(
    equal(ofThisRow(TABLES.assumptions, COLUMNS.value), ofThisRow(TABLES.assumptions, 'Default')),
    '',
    'changed',
  );
  assumptions.forEach((assumption, index) => {
    const row = header + 1 + index;
    const format = assumptionFormat(assumption);
    writeReasons(sheet, context, row, assumption.key, assumption.label, assumption.unit, assumption);
    const value = assumption.value ?? NEVER;
    sheet.input(row, FIRST_NUMBER, value, format, { align: 'right' });
    [assumption.low, assumption.high].forEach((bound, side) => {
      if (bound !== null) sheet.input(row, FIRST_NUMBER + 1 + side, bound, format);
      else sheet.blank(row, FIRST_NUMBER + 1 + side, 'label');
    });
    if (typeof value === 'number') sheet.number(row, FIRST_NUMBER + 3, value, format);
    else sheet.text(row, FIRST_NUMBER + 3, value, 'calculation', { align: 'right' });
    sheet.formula(row, FIRST_NUMBER + 4, changed, 'general', { role: 'calculation', align: 'centre' });
    sheet.validate(boundsValidation(assumption, row));
  });
  const last = header + assumptions.length;
  sheet.table({
    name: TABLES.assumptions,
    description: INPUTS_TEXT.assumptionsTable,
    area: { from: { row: header, column: 0 }, to: { row: last, column: columns.length - 1 } },
    columns: columns.map((name) => ({ name, ...(name === 'Changed' ? { calculated: changed } : {}) })),
    hasTotals: false,
  });
  const value = here(0, 0);
  sheet.highlight(
    { from: { row: header + 1, column: FIRST_NUMBER }, to: { row: last, column: FIRST_NUMBER } },
    differs(value, here(0, 3)),
    'changed',
  );
  return last;
}

/** The cell so many rows down and columns on. */
function here(rows: number, columns: number): Formula {
  return { kind: 'cell', row: { by: rows }, column: { by: columns } };
}

function boundsValidation({ label, bounds }: Assumption, row: number): ValidationPlan {
  const cell = { row, column: FIRST_NUMBER };
  const allowed = INPUTS_TEXT.allowed(bounds);
  const common = {
    area: { from: cell, to: cell },
    allowBlank: false,
    promptTitle: label.slice(0, 32),
    prompt: allowed,
    errorTitle: INPUTS_TEXT.notAllowed,
    error: `${label}: ${allowed}`,
  };
  if (!bounds.nullable && !bounds.aboveMinimum) {
    return {
      ...common,
      rule: {
        kind: 'number',
        whole: bounds.whole ?? false,
        minimum: bounds.minimum,
        maximum: bounds.maximum,
      },
    };
  }
  const value = here(0, 0);
  const inside = call(
    'AND',
    call('ISNUMBER', value),
    bounds.aboveMinimum ? above(value, bounds.minimum) : atLeast(value, bounds.minimum),
    atMost(value, bounds.maximum),
  );
  return {
    ...common,
    rule: { kind: 'formula', formula: bounds.nullable ? call('OR', equal(value, NEVER), inside) : inside },
  };
}

function writeSeries(
  sheet: SheetBuilder,
  context: PlanContext,
  top: number,
): { next: number; seriesValues: SheetArea } {
  const { series } = context.baseline;
  const longest = Math.max(...series.map(({ values }) => values.length));
  const years = Math.max(longest, Math.min(context.lastShown, YEARS_TO_TYPE));
  sheet.text(top, 0, INPUTS_TEXT.series, 'heading');
  const header = top + 1;
  const columns = [
    COLUMNS.key,
    'Series',
    'Source or rationale',
    'Basis',
    COLUMNS.confidence,
    'Unit',
    ...context.labels.slice(1, years + 1),
    COLUMNS.yearsGiven,
  ];
  sheet.headers(header, 0, columns);
  const given = call('COUNT', {
    kind: 'range',
    from: { row: { by: 0 }, column: { at: FIRST_NUMBER } },
    to: { row: { by: 0 }, column: { at: FIRST_NUMBER + years - 1 } },
  });
  series.forEach((one, index) => {
    const row = header + 1 + index;
    writeReasons(sheet, context, row, one.key, one.label, one.unit, one);
    for (let t = 0; t < years; t += 1) {
      sheet.input(row, FIRST_NUMBER + t, one.values[t] ?? null, 'percent-fine');
    }
    sheet.formula(row, FIRST_NUMBER + years, given, 'whole');
    sheet.validate({
      area: {
        from: { row, column: FIRST_NUMBER },
        to: { row, column: FIRST_NUMBER + years - 1 },
      },
      rule: { kind: 'number', whole: false, minimum: one.bounds.minimum, maximum: one.bounds.maximum },
      allowBlank: true,
      errorTitle: INPUTS_TEXT.notAllowed,
      error: `${one.label}: ${INPUTS_TEXT.allowed(one.bounds)}`,
    });
  });
  const last = header + series.length;
  sheet.table({
    name: TABLES.series,
    description: INPUTS_TEXT.seriesTable,
    area: { from: { row: header, column: 0 }, to: { row: last, column: columns.length - 1 } },
    columns: columns.map((name) => ({ name, ...(name === COLUMNS.yearsGiven ? { calculated: given } : {}) })),
    hasTotals: false,
  });
  return {
    next: last,
    seriesValues: {
      sheet: sheet.name,
      from: { row: header + 1, column: FIRST_NUMBER },
      to: { row: last, column: FIRST_NUMBER + years - 1 },
    },
  };
}

function writeMix(sheet: SheetBuilder, context: PlanContext, top: number): number {
  const { mixes, strategies } = context.baseline;
  sheet.text(top, 0, INPUTS_TEXT.mix, 'heading');
  const header = top + 1;
  const columns = [
    COLUMNS.key,
    COLUMNS.strategy,
    'Source or rationale',
    'Basis',
    COLUMNS.confidence,
    'Unit',
    ...TIERS.map((tier) => TIER_LABELS[tier]),
    'Sum',
  ];
  sheet.headers(header, 0, columns);
  sheet.rowHeight(header, 40);
  const sum = call('SUM', {
    kind: 'range',
    from: { row: { by: 0 }, column: { at: FIRST_NUMBER } },
    to: { row: { by: 0 }, column: { at: FIRST_NUMBER + TIERS.length - 1 } },
  });
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
    columns: columns.map((name) => ({ name, ...(name === 'Sum' ? { calculated: sum } : {}) })),
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

function writeReasons(
  sheet: SheetBuilder,
  context: PlanContext,
  row: number,
  key: string,
  label: string,
  unit: string,
  reasons: Provenance,
): void {
  const source = context.baseline.sources.find((candidate) => candidate.key === reasons.source);
  const where = source ? `${source.title}${reasons.section ? `, ${reasons.section}` : ''}. ` : '';
  const text = where + reasons.rationale;
  sheet.text(row, 0, key, 'tag');
  sheet.text(row, 1, label, 'label', { wrap: true });
  sheet.text(row, RATIONALE, text, 'tag', { wrap: true });
  sheet.text(row, 3, reasons.basis, 'tag');
  sheet.text(row, 4, reasons.confidence, 'tag');
  sheet.text(row, 5, unit, 'tag', { wrap: true });
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

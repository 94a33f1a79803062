import type { Outcome } from '../../data/baseline';
import { OUTCOMES_TEXT } from '../../strings/commissioning-sheets';
import { above, atLeast, atMost, call, choose, equal, ofThisRow } from '../compose';
import type { PlanContext } from '../context';
import type { Formula } from '../formula';
import { keptRow } from '../kept';
import { TAB_COLOURS } from '../layout';
import { OUTCOME_COLUMNS } from '../commissioning-columns';
import { SHEETS, TABLES } from '../names';
import type { SheetPlan } from '../plan';
import { SheetBuilder } from '../sheet-builder';
import { keptCell, ownRowsOf, SPARE_ROWS } from './kept-rows';
import { writeLifeExpectancy } from './outcomes-life-expectancy';
import { writeList } from './outcomes-lists';
import { documentOf } from './provenance';

const WIDTHS = [13, 21, 46, 11, 10, 10, 10, 22, 13, 14, 7, 22, 11, 36, 23];
const NAMES_OF_COLUMNS = Object.values(OUTCOME_COLUMNS);
const FIGURES: readonly string[] = [OUTCOME_COLUMNS.baseline, OUTCOME_COLUMNS.target, OUTCOME_COLUMNS.latest];
const HEADER = 4;

/** Outcomes: what is to get better, with figures to fill in; aims, drivers, needs and life expectancy. */
export function outcomesSheet(context: PlanContext): SheetPlan {
  const { outcomes, lifeExpectancy } = context.baseline.commissioning;
  const sheet = new SheetBuilder(SHEETS.outcomes, TAB_COLOURS.reference);
  sheet.heading(OUTCOMES_TEXT.title, OUTCOMES_TEXT.subtitle);
  WIDTHS.forEach((width, column) => {
    sheet.width(column, column, width);
  });
  let next = HEADER - 1;
  if (outcomes.length > 0) next = writeOutcomes(sheet, context);
  const lists = writeList(sheet, context, 'aims', next);
  next = writeList(sheet, context, 'drivers', lists);
  next = writeList(sheet, context, 'needs', next);
  if (lifeExpectancy.length > 0) writeLifeExpectancy(sheet, context, next, lists);
  return sheet.build({ fitToHeight: 0, orientation: 'landscape', titleRows: { from: 0, to: 1 } });
}

/** `tblOutcomes`; gives the row where the next block may begin. */
function writeOutcomes(sheet: SheetBuilder, { baseline, kept }: PlanContext): number {
  const table = TABLES.outcomes;
  const { outcomes } = baseline.commissioning;
  sheet.text(HEADER - 1, 0, OUTCOMES_TEXT.outcomes, 'heading');
  sheet.headers(HEADER, 0, NAMES_OF_COLUMNS);
  const calculated: Readonly<Record<string, Formula>> = {
    [OUTCOME_COLUMNS.trend]: trendFormula(),
    [OUTCOME_COLUMNS.met]: metFormula(),
  };
  const worked = (row: number, column: number, name: string): boolean => {
    const formula = calculated[name];
    if (formula) sheet.formula(row, column, formula, 'general', { role: 'calculation', align: 'centre' });
    return formula !== undefined;
  };
  outcomes.forEach((outcome, index) => {
    const row = HEADER + 1 + index;
    const typed = keptRow(kept, table, OUTCOME_COLUMNS.key, outcome.key);
    const texts = textsOf(outcome, documentOf(baseline, outcome.source));
    Object.entries(OUTCOME_COLUMNS).forEach(([field, name], column) => {
      if (worked(row, column, name)) return;
      if (FIGURES.includes(name)) sheet.input(row, column, keptCell(typed, name), 'general');
      else if (texts[field]) {
        sheet.text(row, column, texts[field], field === 'name' ? 'label' : 'tag', { wrap: true });
      }
    });
  });
  const own = ownRowsOf(
    kept,
    table,
    OUTCOME_COLUMNS.key,
    outcomes.map(({ key }) => key),
  );
  const firstOwn = HEADER + 1 + outcomes.length;
  const last = firstOwn + own.length + SPARE_ROWS - 1;
  for (let row = firstOwn; row <= last; row += 1) {
    NAMES_OF_COLUMNS.forEach((name, column) => {
      if (worked(row, column, name)) return;
      const isFigure = FIGURES.includes(name);
      const value = keptCell(own[row - firstOwn], name);
      sheet.input(row, column, value, isFigure ? 'general' : 'text', isFigure ? {} : { wrap: true });
    });
  }
  sheet.table({
    name: table,
    description: OUTCOMES_TEXT.outcomesTable,
    area: { from: { row: HEADER, column: 0 }, to: { row: last, column: NAMES_OF_COLUMNS.length - 1 } },
    columns: NAMES_OF_COLUMNS.map((name) => ({
      name,
      ...(calculated[name] ? { calculated: calculated[name] } : {}),
    })),
    hasTotals: false,
  });
  addRules(sheet, firstOwn, last);
  return last + 2;
}

function textsOf(outcome: Outcome, document: string): Readonly<Record<string, string>> {
  return {
    ...outcome,
    document,
    kind: OUTCOMES_TEXT.kinds[outcome.kind],
    directionBasis: OUTCOMES_TEXT.directions[outcome.directionBasis],
  };
}

const own = (column: string): Formula => ofThisRow(TABLES.outcomes, column);
const [HIGHER] = OUTCOMES_TEXT.better;

/** Whether the latest figure is better than the first, in words. */
function trendFormula(): Formula {
  const { better, worse, same, unknown, noDirection } = OUTCOMES_TEXT.trend;
  const [first, latest] = [own(OUTCOME_COLUMNS.baseline), own(OUTCOME_COLUMNS.latest)];
  const isHigher = above(latest, first);
  return choose(
    call('AND', call('ISNUMBER', first), call('ISNUMBER', latest)),
    choose(
      equal(latest, first),
      same,
      choose(
        equal(own(OUTCOME_COLUMNS.better), ''),
        noDirection,
        choose(
          equal(own(OUTCOME_COLUMNS.better), HIGHER),
          choose(isHigher, better, worse),
          choose(isHigher, worse, better),
        ),
      ),
    ),
    unknown,
  );
}

/** Whether the latest figure has reached the target; blank where that cannot be said. */
function metFormula(): Formula {
  const { yes, no } = OUTCOMES_TEXT.met;
  const [target, latest] = [own(OUTCOME_COLUMNS.target), own(OUTCOME_COLUMNS.latest)];
  const isKnown = call('AND', call('ISNUMBER', target), call('ISNUMBER', latest));
  return choose(
    isKnown,
    choose(
      equal(own(OUTCOME_COLUMNS.better), ''),
      '',
      choose(
        equal(own(OUTCOME_COLUMNS.better), HIGHER),
        choose(atLeast(latest, target), yes, no),
        choose(atMost(latest, target), yes, no),
      ),
    ),
    '',
  );
}

function addRules(sheet: SheetBuilder, firstOwn: number, last: number): void {
  const columnsAt = (from: string, to: string, first: number) => ({
    from: { row: first, column: NAMES_OF_COLUMNS.findIndex((name) => name === from) },
    to: { row: last, column: NAMES_OF_COLUMNS.findIndex((name) => name === to) },
  });
  sheet.validate({
    area: columnsAt(OUTCOME_COLUMNS.baseline, OUTCOME_COLUMNS.latest, HEADER + 1),
    rule: { kind: 'number', whole: false, minimum: -1e12, maximum: 1e12 },
    allowBlank: true,
    errorTitle: OUTCOMES_TEXT.notAllowed,
    error: OUTCOMES_TEXT.numberError,
  });
  sheet.validate({
    area: columnsAt(OUTCOME_COLUMNS.better, OUTCOME_COLUMNS.better, firstOwn),
    rule: { kind: 'choices', choices: OUTCOMES_TEXT.better },
    allowBlank: true,
    errorTitle: OUTCOMES_TEXT.notAllowed,
    error: OUTCOMES_TEXT.betterError,
  });
  const cell: Formula = { kind: 'cell', row: { by: 0 }, column: { by: 0 } };
  const trends = columnsAt(OUTCOME_COLUMNS.trend, OUTCOME_COLUMNS.trend, HEADER + 1);
  sheet.highlight(trends, equal(cell, OUTCOMES_TEXT.trend.better), 'good');
  sheet.highlight(trends, equal(cell, OUTCOMES_TEXT.trend.worse), 'bad');
  const verdicts = columnsAt(OUTCOME_COLUMNS.met, OUTCOME_COLUMNS.met, HEADER + 1);
  sheet.highlight(verdicts, equal(cell, OUTCOMES_TEXT.met.yes), 'good');
}

import type { ReadMeasure } from '../../model/custom-measure/read-measures';
import { MEASURES_TEXT as TEXT } from '../../strings/input-sheets';
import { withNeed } from '../../strings/formula-needs';
import { describeProblem } from '../../strings/problems';
import { call, choose, equal, join, ofThisRow } from '../compose';
import type { PlanContext } from '../context';
import type { Formula } from '../formula';
import { LONGEST_FORMULA_TEXT } from '../lint/limits';
import { MEASURE_COLUMNS as COLUMNS, TABLES } from '../names';
import type { SheetBuilder } from '../sheet-builder';

/** Rows to type more measures into. */
const SPARE_ROWS = 4;

const ORDER = [COLUMNS.name, COLUMNS.formula, COLUMNS.status, COLUMNS.unit, COLUMNS.note] as const;
const STATUS = ORDER.indexOf(COLUMNS.status);

const own = (column: string): Formula => ofThisRow(TABLES.measures, column);

/** `tblMeasures`: the users' own measures as they typed them, each with a word on whether it is worked out. */
export function writeMeasures(sheet: SheetBuilder, { measures }: PlanContext, top: number): void {
  sheet.text(top, 0, TEXT.heading, 'heading');
  sheet.text(top + 1, 0, TEXT.how, 'tag');
  sheet.text(top + 2, 0, TEXT.example, 'tag');
  const header = top + 3;
  sheet.headers(header, 0, ORDER);
  const rows: readonly (ReadMeasure | undefined)[] = [
    ...measures,
    ...Array.from({ length: SPARE_ROWS }, () => undefined),
  ];
  rows.forEach((measure, index) => {
    const row = header + 1 + index;
    ORDER.forEach((column, at) => {
      if (column === COLUMNS.status) {
        const style = { role: 'calculation', align: 'left', wrap: true } as const;
        sheet.formula(row, at, statusOf(measure), 'general', style);
        return;
      }
      const field = FIELDS[column];
      const typed = measure?.text[field] ?? '';
      sheet.input(row, at, typed === '' ? null : typed, 'text', field === 'note' ? {} : { wrap: true });
    });
  });
  const last = header + rows.length;
  sheet.table({
    name: TABLES.measures,
    description: TEXT.table,
    area: { from: { row: header, column: 0 }, to: { row: last, column: ORDER.length - 1 } },
    columns: ORDER.map((name) => ({ name })),
    hasTotals: false,
  });
  const verdict: Formula = { kind: 'cell', row: { by: 0 }, column: { by: 0 } };
  const verdicts = { from: { row: header + 1, column: STATUS }, to: { row: last, column: STATUS } };
  sheet.highlight(
    verdicts,
    call('AND', call('NOT', equal(verdict, '')), call('NOT', equal(verdict, TEXT.fine))),
    'bad',
  );
}

const FIELDS = {
  [COLUMNS.name]: 'name',
  [COLUMNS.formula]: 'formula',
  [COLUMNS.unit]: 'unit',
  [COLUMNS.note]: 'note',
} as const;

/** What was found when the row was last written, as long as the row says the same. */
function statusOf(measure: ReadMeasure | undefined): Formula {
  const isBlank = call('AND', equal(own(COLUMNS.name), ''), equal(own(COLUMNS.formula), ''));
  const unlessBlank = (said: Formula | string): Formula => choose(isBlank, '', said);
  if (!measure) return unlessBlank(TEXT.notRun);
  const { text } = measure;
  const said = findingOf(measure);
  // A formula holds texts of a limited length: what is longer was refused, and stays so until the next run.
  if (text.name.length > LONGEST_FORMULA_TEXT || text.formula.length > LONGEST_FORMULA_TEXT) {
    return unlessBlank(said);
  }
  const isSame = call(
    'AND',
    equal(join(own(COLUMNS.name), ''), text.name),
    equal(join(own(COLUMNS.formula), ''), text.formula),
    // The name's place in results and its unit are of the last run too.
    equal(join(own(COLUMNS.unit), ''), text.unit),
  );
  return unlessBlank(choose(isSame, said, TEXT.changed));
}

function findingOf({ tree, fault }: ReadMeasure): string {
  if (tree) return TEXT.fine;
  if (!fault) return TEXT.notRun;
  const said = withNeed(describeProblem({ field: COLUMNS[fault.field], ...fault.fault }), fault.fault);
  return said.length > LONGEST_FORMULA_TEXT ? `${said.slice(0, LONGEST_FORMULA_TEXT - 1)}…` : said;
}

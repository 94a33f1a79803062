import { LEVER_RULES } from '../assumption-rules';
import { CARE_TIERS, leverOfShareKey, leverShareKey, LONGEST_HORIZON } from '../baseline';
import type { Problem } from '../problem';
import type { TableRow } from './table';
import type { Row, Tables } from './tables';

/** The cells of a scope, `wellbeing/planned; community/urgent`. */
export function cellsOfScope(scope: string): string[] {
  return scope
    .split(';')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
}

/** How many years after the base year a financial year such as `2016/17` is; undefined where it is none. */
export function yearsAfter(baseYear: number, label: string): number | undefined {
  const [, begins, ends] = /^(\d{4})\/(\d{2})$/.exec(label) ?? [];
  if (begins === undefined || (Number(begins) + 1) % 100 !== Number(ends)) return undefined;
  return Number(begins) - baseYear;
}

/** Each lever by itself, and with the assumptions that it needs. */
export function checkLevers(tables: Tables, baseYear: number | undefined): Problem[] {
  const { file, rows } = tables.levers;
  return [
    ...rows.flatMap((row) => checkScope(tables, row)),
    ...rows.flatMap((row) => (baseYear === undefined ? [] : checkDue(file, row, baseYear))),
    ...rows.flatMap((row) => checkLabel(file, row)),
    ...rows.flatMap((row) => checkAction(tables, row)),
    ...checkPresence(tables),
    ...checkShares(tables),
  ];
}

function checkScope({ levers, strategies }: Tables, { row, value }: TableRow<Row<'levers'>>): Problem[] {
  const place = { file: levers.file, row, field: 'scope' };
  const cells = cellsOfScope(value.scope);
  if (cells.length === 0) return [{ ...place, code: 'missing', allowed: 'at least one cell' }];
  if (!strategies.isComplete) return [];
  const choices = strategies.rows.flatMap(({ value: { key } }) => CARE_TIERS.map((tier) => `${key}/${tier}`));
  return cells.flatMap((found, index): Problem[] => {
    if (!choices.includes(found)) return [{ ...place, code: 'not-a-choice', found, choices }];
    return cells.indexOf(found) < index ? [{ ...place, code: 'duplicate', found }] : [];
  });
}

/** The workbook's table of levers has columns of these names already. */
const TAKEN_LABELS = ['no', 'scenario'];

function checkLabel(file: string, { row, value: { label } }: TableRow<Row<'levers'>>): Problem[] {
  if (!TAKEN_LABELS.includes(label.toLowerCase())) return [];
  const allowed = 'another name: this one heads another column';
  return [{ file, row, field: 'label', code: 'conflict', found: label, allowed }];
}

/** Where a package has the actions, a lever stands beside one of them. */
function checkAction({ levers, actions }: Tables, { row, value }: TableRow<Row<'levers'>>): Problem[] {
  const choices = actions.rows.map(({ value: { key } }) => key);
  if (!actions.isComplete || choices.includes(value.action)) return [];
  return [{ file: levers.file, row, field: 'action', code: 'not-a-choice', found: value.action, choices }];
}

function checkDue(file: string, { row, value }: TableRow<Row<'levers'>>, baseYear: number): Problem[] {
  const place = { file, row, field: 'due' };
  const found = yearsAfter(baseYear, value.due);
  if (found === undefined) {
    return [{ ...place, code: 'wrong-type', found: value.due, allowed: 'a financial year such as 2016/17' }];
  }
  if (found >= 1 && found <= LONGEST_HORIZON) return [];
  const allowed = `1 to ${String(LONGEST_HORIZON)} years after the base year`;
  return [{ ...place, code: 'conflict', found: value.due, allowed }];
}

function checkPresence({ levers, assumptions }: Tables): Problem[] {
  if (!assumptions.isComplete) return [];
  const present = new Set(assumptions.rows.map(({ value }) => value.key));
  // They are of use together only.
  if (levers.rows.length === 0 && ![...LEVER_RULES.keys()].some((key) => present.has(key))) return [];
  const needed = [...LEVER_RULES.keys(), ...levers.rows.map(({ value }) => leverShareKey(value.key))];
  return needed
    .filter((key) => !present.has(key))
    .map((key) => ({ file: assumptions.file, field: 'key', code: 'missing', allowed: `a row for ${key}` }));
}

function checkShares({ levers, assumptions }: Tables): Problem[] {
  // Where there are no levers at all, such a share bears on nothing and does no harm.
  if (levers.problems.length > 0 || levers.rows.length === 0) return [];
  const choices = levers.rows.map(({ value }) => leverShareKey(value.key));
  return assumptions.rows.flatMap(({ row, value: { key: found } }): Problem[] =>
    leverOfShareKey(found) === undefined || choices.includes(found)
      ? []
      : [{ file: assumptions.file, row, field: 'key', code: 'not-a-choice', found, choices }],
  );
}

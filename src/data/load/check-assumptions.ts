import { assumptionRule, ASSUMPTION_RULES, LEVER_RULES } from '../assumption-rules';
import { isWithinBounds } from '../bounds';
import type { Problem } from '../problem';
import type { TableRow } from './table';
import type { Row, Tables } from './tables';

const REQUIRED_KEYS = [...ASSUMPTION_RULES.keys()];
const KNOWN_KEYS = [...REQUIRED_KEYS, ...LEVER_RULES.keys()];
const YEARLY_KEYS = KNOWN_KEYS.filter((key) => ASSUMPTION_RULES.get(key)?.yearly);

/**
 * Each assumption by itself: known, in exactly one of the two tables, within its bounds, low ≤
 * value ≤ high, and each series without a hole.
 */
export function checkAssumptions(tables: Tables): Problem[] {
  const { assumptions } = tables;
  return [
    ...assumptions.rows.flatMap((row) => checkRange(assumptions.file, row)),
    ...checkSeriesKeys(tables),
    ...checkPresence(tables),
    ...checkSeriesValues(tables),
    ...checkHoles(tables),
  ];
}

function checkRange(file: string, { row, value: assumption }: TableRow<Row<'assumptions'>>): Problem[] {
  const bounds = assumptionRule(assumption.key)?.bounds;
  if (!bounds) {
    return [{ file, row, field: 'key', code: 'not-a-choice', found: assumption.key, choices: KNOWN_KEYS }];
  }
  const { value, low, high } = assumption;
  const problems: Problem[] = [];
  if (value === null && !bounds.nullable)
    problems.push({ file, row, field: 'value', code: 'missing', allowed: 'a number' });
  for (const [field, found] of Object.entries({ value, low, high })) {
    if (found !== null && !isWithinBounds(found, bounds))
      problems.push({ file, row, field, code: 'out-of-range', found, bounds });
  }
  if ((low === null) !== (high === null)) {
    const field = low === null ? 'low' : 'high';
    problems.push({ file, row, field, code: 'missing', allowed: 'a number, or both low and high blank' });
  }
  const conflict = (field: string, found: string, allowed: string) =>
    problems.push({ file, row, field, code: 'conflict', found, allowed });
  if (value === null && bounds.nullable && (low !== null || high !== null))
    conflict('value', 'a blank value with a range', 'a value between low and high, or no range');
  if (low !== null && value !== null && low > value)
    conflict('low', `${String(low)} above the value ${String(value)}`, 'low no higher than value');
  if (high !== null && value !== null && high < value)
    conflict('high', `${String(high)} below the value ${String(value)}`, 'high no lower than value');
  return problems;
}

function checkSeriesKeys({ assumptions, series }: Tables): Problem[] {
  const single = new Set(assumptions.rows.map(({ value }) => value.key));
  return series.rows.flatMap(({ row, value: { key } }): Problem[] => {
    const place = { file: series.file, row, field: 'key' };
    if (!YEARLY_KEYS.includes(key))
      return [{ ...place, code: 'not-a-choice', found: key, choices: YEARLY_KEYS }];
    if (!single.has(key)) return [];
    const allowed = `${key} in only one of the two tables`;
    return [{ ...place, code: 'conflict', found: `${key} in ${assumptions.file} too`, allowed }];
  });
}

function checkPresence({ assumptions, series }: Tables): Problem[] {
  if (!assumptions.isComplete || !series.isComplete) return [];
  const present = new Set([...assumptions.rows, ...series.rows].map(({ value }) => value.key));
  return REQUIRED_KEYS.filter((key) => !present.has(key)).map((key) => ({
    file: assumptions.file,
    field: 'key',
    code: 'missing',
    allowed: `a row for ${key}`,
  }));
}

function checkSeriesValues({ series, ...others }: Tables): Problem[] {
  const { file, rows } = others['series-values'];
  const choices = series.rows.map(({ value }) => value.key);
  return rows.flatMap(({ row, value: { key, value } }): Problem[] => {
    if (series.isComplete && !choices.includes(key))
      return [{ file, row, field: 'key', code: 'not-a-choice', found: key, choices }];
    const bounds = ASSUMPTION_RULES.get(key)?.bounds;
    if (!bounds || isWithinBounds(value, bounds)) return [];
    return [{ file, row, field: 'value', code: 'out-of-range', found: value, bounds }];
  });
}

function checkHoles({ series, ...others }: Tables): Problem[] {
  const values = others['series-values'];
  if (!values.isComplete) return [];
  return series.rows.flatMap(({ value: { key } }): Problem[] => {
    const years = values.rows.filter(({ value }) => value.key === key).map(({ value }) => value.year_index);
    const present = new Set(years);
    const last = Math.max(1, ...years);
    return Array.from({ length: last }, (_, index) => index + 1)
      .filter((year) => !present.has(year))
      .map((year) => ({
        file: values.file,
        field: 'year_index',
        code: 'missing',
        allowed: `a row for ${key}, year ${String(year)}`,
      }));
  });
}

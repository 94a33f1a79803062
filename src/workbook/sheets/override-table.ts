import { TIERS } from '../../data/baseline';
import type { Override, Scenario } from '../../model/types';
import { SCENARIOS_TEXT } from '../../strings/input-sheets';
import {
  call,
  choose,
  columnOf,
  differs,
  equal,
  join,
  lookUp,
  multiply,
  ofThisRow,
  type Part,
} from '../compose';
import { NUMBER_KINDS } from '../../strings/workbook';
import type { PlanContext } from '../context';
import type { Formula } from '../formula';
import { COLUMNS, CUSTOM_PHASING_KEY, NEVER, TABLES } from '../names';
import type { SheetArea } from '../plan';
import type { SheetBuilder } from '../sheet-builder';
import { isAllowed } from './allowed-values';
import { validateColumns, type ColumnRule } from './column-rules';
import { numberFormula, SPARE_ROWS } from './rows-of-scenarios';

interface OwnRow {
  readonly scenario: string;
  readonly key: string;
  readonly item: string | number | null;
  readonly value: number | string;
}

/** A scenario's own values as rows: a list has one for each of its items. */
function ownRows(context: PlanContext): readonly OwnRow[] {
  return context.scenarios.flatMap((scenario) => [
    ...Object.entries(scenario.assumptions).flatMap(([key, own]) => rowsOf(context, scenario, key, own)),
    ...(scenario.shift.custom ?? []).map((value, index) => ({
      scenario: scenario.name,
      key: CUSTOM_PHASING_KEY,
      item: index + 1,
      value,
    })),
  ]);
}

function rowsOf(context: PlanContext, { name }: Scenario, key: string, own: Override): readonly OwnRow[] {
  if (typeof own === 'object' && own !== null) {
    const isMix = context.baseline.mixes.some(({ strategy }) => key === `mix.${strategy}`);
    return own.map((value, index) => ({
      scenario: name,
      key,
      item: isMix ? TIERS[index] : index + 1,
      value,
    }));
  }
  return [{ scenario: name, key, item: null, value: own ?? NEVER }];
}

/** `tblOverrides`: values of scenarios' own, with spare rows. Gives the last row. */
export function writeOverrides(
  sheet: SheetBuilder,
  context: PlanContext,
  header: number,
  names: SheetArea,
  keys: SheetArea,
): number {
  sheet.text(header - 1, 0, SCENARIOS_TEXT.overrides, 'heading');
  const table = TABLES.overrides;
  const columns = [
    COLUMNS.number,
    COLUMNS.scenario,
    COLUMNS.key,
    COLUMNS.item,
    COLUMNS.value,
    COLUMNS.status,
    COLUMNS.id,
  ];
  sheet.headers(header, 0, columns);
  const number = numberFormula(table, [COLUMNS.scenario, COLUMNS.key, COLUMNS.value]);
  const own = (column: string): Formula => ofThisRow(table, column);
  const found = own(COLUMNS.number);
  const id = choose(
    equal(found, ''),
    '',
    choose(
      equal(found, 0),
      '',
      join(
        found,
        '|',
        own(COLUMNS.key),
        choose(equal(own(COLUMNS.item), ''), '', join('|', own(COLUMNS.item))),
      ),
    ),
  );
  const status = choose(
    call('AND', equal(own(COLUMNS.scenario), ''), equal(own(COLUMNS.key), ''), equal(own(COLUMNS.value), '')),
    '',
    choose(
      equal(own(COLUMNS.value), ''),
      SCENARIOS_TEXT.noValue,
      choose(
        call('OR', equal(found, ''), equal(found, 0)),
        SCENARIOS_TEXT.unknownScenario,
        choose(
          equal(call('SUMPRODUCT', multiply(equal({ ...rangeOf(keys) }, own(COLUMNS.key)), 1)), 0),
          SCENARIOS_TEXT.unknownKey,
          choose(
            differs(call('SUMPRODUCT', multiply(equal(columnOf(table, COLUMNS.id), own(COLUMNS.id)), 1)), 1),
            SCENARIOS_TEXT.twice,
            choose(
              isAllowed(own(COLUMNS.value), ...boundsOf(own(COLUMNS.key))),
              'OK',
              SCENARIOS_TEXT.outside,
            ),
          ),
        ),
      ),
    ),
  );
  const entries = ownRows(context);
  const last = header + entries.length + SPARE_ROWS;
  for (let row = header + 1; row <= last; row += 1) {
    const entry = entries[row - header - 1] as OwnRow | undefined;
    sheet.formula(row, 0, number, 'whole', { role: 'calculation', align: 'centre' });
    sheet.input(row, 1, entry?.scenario ?? null, 'text');
    sheet.input(row, 2, entry?.key ?? null, 'text');
    sheet.input(row, 3, entry?.item ?? null, 'general', { align: 'right' });
    sheet.input(row, 4, entry?.value ?? null, 'general', { align: 'right' });
    sheet.formula(row, 5, status, 'general', { role: 'calculation', align: 'centre' });
    sheet.formula(row, 6, id, 'general', { role: 'tag' });
  }
  const calculated: Readonly<Record<string, Formula>> = {
    [COLUMNS.number]: number,
    [COLUMNS.id]: id,
    [COLUMNS.status]: status,
  };
  sheet.table({
    name: table,
    description: SCENARIOS_TEXT.overridesTable,
    area: { from: { row: header, column: 0 }, to: { row: last, column: columns.length - 1 } },
    columns: columns.map((name) => ({
      name,
      ...(name in calculated ? { calculated: calculated[name] } : {}),
    })),
    hasTotals: false,
  });
  const rules: readonly ColumnRule[] = [
    [1, { kind: 'list', source: names }, SCENARIOS_TEXT.nameRule],
    [2, { kind: 'list', source: keys }, SCENARIOS_TEXT.keyRule],
  ];
  validateColumns(sheet, [header + 1, last], rules, { allowBlank: true });
  sheet.note(header, 3, SCENARIOS_TEXT.itemNote);
  sheet.note(header, 4, SCENARIOS_TEXT.valueNote);
  return last;
}

/** Minimum, maximum and kind for a key; shares of a mix and fractions of a phasing lie in 0 to 1. */
function boundsOf(key: Formula): [Formula, Formula, Formula] {
  const find = (table: string, column: string, otherwise: Part): Formula =>
    call('IFERROR', lookUp(key, columnOf(table, COLUMNS.key), columnOf(table, column)), otherwise);
  const bound = (column: string, otherwise: number): Formula =>
    find(TABLES.assumptions, column, find(TABLES.series, column, otherwise));
  return [
    bound(COLUMNS.minimum, 0),
    bound(COLUMNS.maximum, 1),
    find(TABLES.assumptions, COLUMNS.kind, NUMBER_KINDS.any),
  ];
}

function rangeOf({ sheet, from, to }: SheetArea): Formula {
  return {
    kind: 'range',
    sheet,
    from: { row: { at: from.row }, column: { at: from.column } },
    to: { row: { at: to.row }, column: { at: to.column } },
  };
}

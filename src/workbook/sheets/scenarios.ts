import { SCENARIOS_TEXT } from '../../strings/input-sheets';
import type { PlanContext } from '../context';
import { TAB_COLOURS } from '../layout';
import { CUSTOM_PHASING_KEY, SHEETS } from '../names';
import type { SheetArea, SheetPlan } from '../plan';
import { SheetBuilder } from '../sheet-builder';
import { writeEnvelopes } from './envelope-table';
import { writeLeverSwitches, writeLeverTargets } from './lever-tables';
import { writeOverrides } from './override-table';
import { writeScenarioTable } from './scenario-table';
import { writeShares } from './share-table';

/** As many rows as a page still holds in a legible size. */
const ROWS_OF_A_PAGE = 76;
/** The drop-downs' lists stand to the right of all tables, outside the printed page. */
const LISTS = 15;
/** Columns of the widest table but for its levers, or but for twice its footprints, and one kept free. */
const BESIDE = { levers: 3, footprints: 10 };
/** Rows between two tables: a blank one, a heading, the header. */
const BETWEEN = 3;

export interface ScenariosSheet {
  readonly plan: SheetPlan;
  /** The scenarios' names, for drop-downs. */
  readonly scenarioNames: SheetArea;
  /** Where the extra money of envelopes stands; absent where the baseline has none. */
  readonly extras?: SheetArea;
}

/** Scenarios: everything that a scenario file says, as tables that the formulas follow. */
export function scenariosSheet(context: PlanContext, footprintNames: SheetArea): ScenariosSheet {
  const sheet = new SheetBuilder(SHEETS.scenarios, TAB_COLOURS.inputs);
  sheet.heading(SCENARIOS_TEXT.title, SCENARIOS_TEXT.subtitle);
  [6, 50, 32, 12, 12, 12, 26, 16, 16, 13, 13, 13, 30].forEach((width, column) => {
    sheet.width(column, column, width);
  });
  const { levers, envelopes, footprints } = context.baseline;
  const lists = Math.max(LISTS, BESIDE.levers + levers.length, BESIDE.footprints + 2 * footprints.length);
  sheet.width(lists, lists + 1, 34);
  sheet.freezeAt(0, 2);
  const top = 4;
  const names: SheetArea = {
    sheet: sheet.name,
    from: { row: top + 1, column: 1 },
    to: { row: top + context.scenarios.length, column: 1 },
  };
  let end = top + context.scenarios.length;
  if (levers.length > 0) {
    end = writeLeverSwitches(sheet, context, end + BETWEEN);
    end = writeLeverTargets(sheet, context, end + BETWEEN);
  }
  const others = envelopes.length > 0 ? writeEnvelopes(sheet, context, end + BETWEEN) : undefined;
  end = others?.last ?? end;
  writeScenarioTable(sheet, context, top, footprintNames, others?.names);
  const drop = writeLists(sheet, context, top, lists);
  const afterShares = writeShares(sheet, context, end + BETWEEN, names, drop.cells);
  const last = writeOverrides(sheet, context, afterShares + BETWEEN, names, drop.keys);
  return {
    plan: sheet.build({
      fitToHeight: last < ROWS_OF_A_PAGE ? 1 : 0,
      orientation: 'landscape',
      area: { from: { row: 0, column: 0 }, to: { row: last, column: 12 } },
    }),
    scenarioNames: names,
    ...(others && { extras: others.extras }),
  };
}

/** What the drop-downs offer, in cells: a literal list may not be longer than 255 characters. */
function writeLists(
  sheet: SheetBuilder,
  context: PlanContext,
  header: number,
  first: number,
): { cells: SheetArea; keys: SheetArea } {
  const { baseline } = context;
  const keys = [
    ...baseline.assumptions.map(({ key }) => key),
    ...baseline.series.map(({ key }) => key),
    ...baseline.mixes.map(({ strategy }) => `mix.${strategy}`),
    CUSTOM_PHASING_KEY,
  ];
  const lists: readonly [string, readonly string[]][] = [
    [SCENARIOS_TEXT.cellList, context.cells.map(({ key }) => key)],
    [SCENARIOS_TEXT.keyList, keys],
  ];
  const areas = lists.map(([title, entries], index) => {
    sheet.text(header, first + index, title, 'header');
    entries.forEach((entry, step) => {
      sheet.text(header + 1 + step, first + index, entry, 'tag');
    });
    return {
      sheet: sheet.name,
      from: { row: header + 1, column: first + index },
      to: { row: header + entries.length, column: first + index },
    };
  });
  return { cells: areas[0], keys: areas[1] };
}

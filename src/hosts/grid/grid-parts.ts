import type {
  Area,
  ChartPlan,
  LinkPlan,
  NotePlan,
  SheetArea,
  TablePlan,
  ValidationPlan,
} from '../../workbook/plan';
import { currentArea, currentCell } from './current-place';
import type { KeptSheet } from './kept-sheet';
import type { StandingSheet } from './read-tables';

/** What of a sheet the page shows beside the grid, in the places where it stands now. */
export interface GridParts {
  /** The sheet's name now. */
  readonly sheet: string;
  readonly tables: readonly TablePlan[];
  readonly validations: readonly ValidationPlan[];
  readonly links: readonly LinkPlan[];
  readonly notes: readonly NotePlan[];
  readonly charts: readonly ChartPlan[];
}

/** The parts of all our sheets; those whose cells are gone are left out. */
export function gridParts(sheets: readonly StandingSheet[]): readonly GridParts[] {
  const places = new Map(sheets.map((sheet) => [sheet.kept.name, sheet]));
  return sheets.map(({ kept, now }) => partsNow(kept, now.name, places));
}

type Places = ReadonlyMap<string, StandingSheet>;

function partsNow(kept: KeptSheet, sheet: string, places: Places): GridParts {
  const { tables, validations, links, notes, charts } = kept.parts;
  return {
    sheet,
    tables: tables.flatMap((table) => placed(table, kept)),
    validations: validations.flatMap((validation) =>
      placed(validation, kept).flatMap((moved) => {
        if (moved.rule.kind !== 'list') return [moved];
        const source = areaElsewhere(moved.rule.source, places);
        return source ? [{ ...moved, rule: { kind: 'list' as const, source } }] : [];
      }),
    ),
    links: links.flatMap((link) => {
      const cell = currentCell(kept, link.cell);
      const target = areaElsewhere(
        { sheet: link.target.sheet, from: link.target.cell, to: link.target.cell },
        places,
      );
      return cell && target ? [{ ...link, cell, target: { sheet: target.sheet, cell: target.from } }] : [];
    }),
    notes: notes.flatMap((note) => {
      const cell = currentCell(kept, note.cell);
      return cell ? [{ ...note, cell }] : [];
    }),
    charts: charts.flatMap((chart) => chartNow(chart, kept, places)),
  };
}

function placed<T extends { readonly area: Area }>(part: T, kept: KeptSheet): T[] {
  const area = currentArea(kept, part.area);
  return area ? [{ ...part, area }] : [];
}

function areaElsewhere({ sheet, from, to }: SheetArea, places: Places): SheetArea | undefined {
  const place = places.get(sheet);
  const area = place && currentArea(place.kept, { from, to });
  return area && { sheet: place.now.name, ...area };
}

function chartNow(chart: ChartPlan, kept: KeptSheet, places: Places): ChartPlan[] {
  const categories = areaElsewhere(chart.categories, places);
  const series = chart.series.flatMap((one) => {
    const [name, values] = [areaElsewhere(one.name, places), areaElsewhere(one.values, places)];
    return name && values ? [{ ...one, name, values }] : [];
  });
  if (!categories || series.length === 0) return [];
  return [{ ...chart, at: currentCell(kept, chart.at) ?? chart.at, categories, series }];
}

import type { SheetPlan } from '../../workbook/plan';
import { fillsAlongRows, fillsDownColumns, typedCells } from './fills';
import type { SheetGrid } from './sheet-grid';
import { styledBlocks } from './style-blocks';
import { typedBlocks } from './typed-blocks';

/** The most bytes of one request, by the estimates below, which err on the high side. */
export const REQUEST_BYTES = 256 * 1024;

/** What each thing costs in a request, in bytes: what the client library sends, and a tenth more. */
const COSTS = {
  range: 230,
  copy: 210,
  chart: 2500,
  series: 1350,
  validation: 980,
  rule: 1300,
  link: 390,
  page: 3100,
};

/** About how many bytes writing a whole sheet takes. */
export function sheetBytes(grid: SheetGrid): number {
  const along = fillsAlongRows(grid);
  const down = fillsDownColumns(grid, typedCells(grid, along));
  const isTyped = typedCells(grid, [...along, ...down]);
  const cells = typedBlocks(grid, isTyped).reduce(
    (sum, block) => sum + COSTS.range + jsonBytes(block.cells),
    0,
  );
  const looks = styledBlocks(grid, isTyped).length * (COSTS.range + COSTS.copy);
  const fills = (along.length + down.length) * (2 * COSTS.range + COSTS.copy);
  return cells + looks + fills + furnishingBytes(grid.sheet);
}

/** About how many bytes all but the cells of a sheet takes. */
export function furnishingBytes({
  charts,
  validations,
  conditionalFormats,
  links,
  columns,
}: SheetPlan): number {
  const series = charts.reduce((sum, chart) => sum + chart.series.length, 0);
  return (
    COSTS.page +
    columns.length * COSTS.range * 2 +
    charts.length * COSTS.chart +
    series * COSTS.series +
    validations.length * COSTS.validation +
    jsonBytes(validations.map(({ prompt, error }) => [prompt, error])) +
    conditionalFormats.length * COSTS.rule +
    links.length * COSTS.link
  );
}

/** The bytes of a value as JSON in UTF-8. */
export function jsonBytes(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}

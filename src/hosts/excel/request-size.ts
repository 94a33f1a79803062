import type { SheetPlan } from '../../workbook/plan';
import { fillsAlongRows, fillsDownColumns, typedCells } from './fills';
import type { SheetGrid } from './sheet-grid';
import { styledBlocks } from './style-blocks';
import { typedBlocks } from './typed-blocks';

/** The most bytes of one request, and of a whole workbook's requests a user would wait for. */
export const REQUEST_BYTES = 256 * 1024;

/** What each thing costs in a request, in bytes, measured at the client library. */
const COSTS = {
  range: 190,
  copy: 175,
  chart: 2200,
  series: 1150,
  validation: 800,
  rule: 1100,
  link: 330,
  page: 2600,
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

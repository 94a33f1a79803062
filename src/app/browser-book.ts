/** The workbook of the page in a browser, for the door that shows it. */
export { GridHost, type GridEvent } from '../hosts/grid/grid-host';
export type { GridEngine, GridModel } from '../hosts/grid/engine';
export type { GridParts } from '../hosts/grid/grid-parts';
export type { HostProblem } from '../hosts/host';

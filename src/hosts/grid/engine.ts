import type { Model } from '@ironcalc/wasm';

/** A workbook in the engine. Its rows and columns are counted from 1, its sheets from 0. */
export type GridModel = Model;

/**
 * The spreadsheet engine, made ready by whoever hosts it: the page fetches its WebAssembly, a test
 * reads it from a disk. What is needed of `@ironcalc/wasm` after `init` or `initSync`.
 */
export interface GridEngine {
  readonly Model: typeof Model;
}

const LANGUAGE = 'en';

/** A workbook with one blank sheet. */
export function blankModel({ Model }: GridEngine): GridModel {
  return new Model('Upstream', 'en-GB', 'UTC', LANGUAGE);
}

/** A workbook from the engine's own bytes, without a history to undo. Junk makes it throw. */
export function modelOf({ Model }: GridEngine, bytes: Uint8Array): GridModel {
  return Model.from_bytes(bytes, LANGUAGE);
}

/** A sheet of the engine's, by its place among the tabs. Its number stays when it is moved or renamed. */
export interface EngineSheet {
  readonly index: number;
  readonly id: number;
  readonly name: string;
}

export function sheetsOf(model: GridModel): readonly EngineSheet[] {
  return model.getWorksheetsProperties().map(({ sheet_id: id, name }, index) => ({ index, id, name }));
}

/** Sheets' names are the same to the engine where they differ in case alone. */
export function sameSheetName(one: string, other: string): boolean {
  return one.toUpperCase() === other.toUpperCase();
}

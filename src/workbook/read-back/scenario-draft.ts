import type { CellPlace } from './cell-problem';
import type { InputRow } from './input-table';

/** Where a field of a scenario stands: its value, and the cell that names it where there is one. */
export interface FieldPlace {
  readonly value: CellPlace;
  readonly name?: CellPlace;
}

/** A scenario as it is gathered from its tables, before the rules of scenario files are applied. */
export interface ScenarioDraft {
  readonly row: InputRow;
  /** Undefined where it was refused. */
  readonly name: string | undefined;
  /** The scenario's own fields by path; undefined is a blank cell. */
  readonly fields: Map<string, unknown>;
  readonly from: Map<string, unknown>;
  readonly to: Map<string, unknown>;
  /** Values instead of the baseline's by key, lists put together. */
  readonly ownValues: Map<string, unknown>;
  readonly custom: { values: unknown };
  /** Where each field is, by the path that a complaint about it has. */
  readonly places: Map<string, FieldPlace>;
  /** Paths that were complained of already, and about which nothing more is said. */
  readonly refused: Set<string>;
}

export function emptyDraft(row: InputRow, name: string | undefined): ScenarioDraft {
  return {
    row,
    name,
    fields: new Map(),
    from: new Map(),
    to: new Map(),
    ownValues: new Map(),
    custom: { values: undefined },
    places: new Map(),
    refused: new Set(),
  };
}

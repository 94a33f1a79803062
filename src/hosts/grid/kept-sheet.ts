import type { SheetPlan } from '../../workbook/plan';
import type { CellMarks } from './cell-marks';
import type { Lines } from './lines';
import type { EngineFormat } from './sheet-frame';

/** What of a sheet's plan the engine has no place for, and what of it a later write must know. */
export type SheetParts = Pick<
  SheetPlan,
  'tables' | 'validations' | 'conditionalFormats' | 'links' | 'notes' | 'charts'
>;

/** A sheet of ours, as the host keeps it in mind beside the engine's workbook. */
export interface KeptSheet {
  /** The engine's number of the sheet. */
  readonly id: number;
  /** As planned: the user may have renamed it since. */
  readonly name: string;
  readonly marks: CellMarks;
  /** A mark of the sheet's columns, rows, colour and what stays in view. */
  readonly frame: number;
  /** The conditional formats that we set. */
  readonly formats: readonly EngineFormat[];
  readonly parts: SheetParts;
  readonly rows: Lines;
  readonly columns: Lines;
}

export function partsOf({
  tables,
  validations,
  conditionalFormats,
  links,
  notes,
  charts,
}: SheetPlan): SheetParts {
  return { tables, validations, conditionalFormats, links, notes, charts };
}

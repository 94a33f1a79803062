import type { StyleIncludes } from '@ironcalc/wasm';
import type { Area, CellStyle } from '../../workbook/plan';
import { engineStyle, lookName } from './cell-look';
import type { GridModel } from './engine';

const EVERYTHING: StyleIncludes = {
  number_format: true,
  font: true,
  fill: true,
  border: true,
  alignment: true,
  protection: true,
};

/**
 * Paints cells. Each look is a named style of the workbook: the engine finds a named one at once,
 * and compares a nameless one with all others for every cell that is painted.
 */
export class Painter {
  private readonly ready = new Set<string>();
  private readonly found: ReadonlySet<string>;

  constructor(private readonly model: GridModel) {
    this.found = new Set(model.getNamedStyleList());
  }

  /** Gives a block of the selected sheet a look. The selection stays on the block. */
  paint(area: Area, style: CellStyle): void {
    const name = lookName(style);
    if (!this.ready.has(name)) this.prepare(name, style);
    applyStyle(this.model, area, name);
  }

  private prepare(name: string, style: CellStyle): void {
    const look = engineStyle(style);
    // An older version's look by this name, or one that the user changed.
    if (this.found.has(name)) this.model.updateNamedStyle(name, name, look, EVERYTHING);
    else this.model.createNamedStyle(name, look, EVERYTHING);
    this.ready.add(name);
  }
}

/** Gives a block of the selected sheet a named style. */
export function applyStyle(model: GridModel, { from, to }: Area, name: string): void {
  model.setSelectedCell(from.row + 1, from.column + 1);
  model.setSelectedRange(from.row + 1, from.column + 1, to.row + 1, to.column + 1);
  model.onApplyNamedStyle(name);
}

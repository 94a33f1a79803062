import type { Position } from '../../workbook/plan';
import { a1 } from '../../workbook/print';
import type { KeptAside } from '../host';
import type { GridModel } from './engine';
import { RawValues } from './raw-values';
import type { SetAside } from './type-sheet';

/** Gathers what is someone else's and stands where we write, from a workbook that is being written. */
export class AsidePile {
  readonly kept: KeptAside[] = [];

  constructor(private readonly model: GridModel) {}

  /** Takes from a sheet, at its place among the tabs and with the name to be told. */
  from(index: number, sheet: string): SetAside {
    return (place, formula) => {
      const found = formula ?? this.value(index, place);
      if (found !== undefined) this.kept.push({ sheet, address: a1(place.row, place.column), found });
    };
  }

  private value(index: number, { row, column }: Position): KeptAside['found'] | undefined {
    // Anew each time, because what is read is written over.
    const values = new RawValues(this.model);
    const [[found]] = values.read(index, { from: { row, column }, to: { row, column } }) as [
      [KeptAside['found']],
    ];
    values.tidy();
    return found;
  }
}

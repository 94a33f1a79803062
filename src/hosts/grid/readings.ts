import type { Area, CellValue } from '../../workbook/plan';
import { printPlainArea } from '../../workbook/print';
import type { GridModel } from './engine';
import { RawValues } from './raw-values';

/** The values of a block, row by row; undefined for a blank cell. */
export type BlockValues = readonly (readonly (CellValue | undefined)[])[];

/** A block that was read, as plain data: `0 B4:C9`, the sheet by its place among the tabs. */
export interface SavedReading {
  readonly block: string;
  readonly values: readonly (readonly (CellValue | null)[])[];
}

/** What is read of a workbook until it changes. The copy that it is read from is made for what was not read yet. */
export class Readings {
  private readonly blocks = new Map<string, BlockValues>();
  private values: RawValues | undefined;

  constructor(private readonly copy: () => GridModel) {}

  read(sheet: number, area: Area): BlockValues {
    const block = `${sheet} ${printPlainArea(area)}`;
    const known = this.blocks.get(block);
    if (known) return known;
    this.values ??= new RawValues(this.copy());
    const read = this.values.read(sheet, area);
    this.blocks.set(block, read);
    return read;
  }

  save(): readonly SavedReading[] {
    return [...this.blocks].map(([block, values]) => ({
      block,
      values: values.map((row) => row.map((value) => value ?? null)),
    }));
  }

  /** Takes what was read of the same workbook before it was saved. */
  take(saved: readonly SavedReading[]): void {
    for (const { block, values } of saved) {
      this.blocks.set(
        block,
        values.map((row) => row.map((value) => value ?? undefined)),
      );
    }
  }

  /** The workbook has changed. */
  forget(): void {
    this.blocks.clear();
    this.values?.free();
    this.values = undefined;
  }
}

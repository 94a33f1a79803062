import type { Area, CellStyle } from '../../workbook/plan';
import { a1, printPlainArea } from '../../workbook/print';
import { addressesOf } from './addresses';
import { changeManner, lookKey, setRole, unlikeness } from './cell-looks';
import type { SharedLook } from './looks';
import type { ExcelRange } from './office';
import type { Pages } from './pages';
import type { Palette } from './palette';

/** Where a look was painted first: one cell, since a bigger sample would spill over a smaller block. */
interface Sample {
  readonly sheet: string;
  readonly address: string;
  readonly style: CellStyle;
}

/**
 * Paints looks, all cells of a sheet that share one in one call: from the palette that a new sheet
 * has, or else from where a look, or one of the same role, was painted before.
 */
export class Painter {
  private readonly samples = new Map<string, Sample>();
  /** Ranges serve one request only. */
  private ranges = new Map<Sample, ExcelRange>();

  /** `canAreas`: Excel fills several blocks of cells in one call. */
  constructor(readonly canAreas: boolean) {}

  beginRequest(): void {
    this.ranges = new Map();
  }

  /** Paints cells that have no look of their own. */
  paint(pages: Pages, name: string, { style, areas }: SharedLook, palette?: Palette): void {
    const [first, ...others] = areas;
    if (!first) return;
    const key = lookKey(style);
    const sample = { sheet: name, address: a1(first.from.row, first.from.column), style };
    const cell = palette?.cellOf(style);
    const known = this.samples.get(key);
    if (cell !== undefined) this.copy(pages, name, areas, { sheet: name, address: cell, style });
    else if (known) this.copy(pages, name, areas, known);
    else {
      const like = this.mostLike(name, style);
      if (like) {
        const range = pages.sheet(name).getRange(printPlainArea(first));
        range.copyFrom(this.sourceFor(pages, name, like), 'Formats');
        changeManner(range, like.style, style);
        this.copy(pages, name, others, sample);
      } else {
        // Lines round a cell are set for one, or a bigger block would have them round itself.
        const range = pages.sheet(name).getRange(sample.address);
        setRole(range.format, style.role);
        changeManner(range, { role: style.role, format: 'general' }, style);
        this.copy(pages, name, printPlainArea(first) === sample.address ? others : areas, sample);
      }
    }
    if (!known) this.samples.set(key, sample);
  }

  /** The sample of the same role that takes the fewest changes, rather one of the same sheet. */
  private mostLike(sheet: string, style: CellStyle): Sample | undefined {
    let best: Sample | undefined;
    let fewest = Infinity;
    for (const sample of this.samples.values()) {
      if (sample.style.role !== style.role) continue;
      const unlike = unlikeness(style, sample.style) + (sample.sheet === sheet ? 0 : 1.5);
      if (unlike < fewest) [best, fewest] = [sample, unlike];
    }
    return best;
  }

  private copy(pages: Pages, name: string, areas: readonly Area[], like: Sample): void {
    if (areas.length === 0) return;
    const sheet = pages.sheet(name);
    const source = this.sourceFor(pages, name, like);
    if (this.canAreas && areas.length > 1) {
      for (const address of addressesOf(areas)) sheet.getRanges(address).copyFrom(source, 'Formats');
    } else {
      for (const area of areas) sheet.getRange(printPlainArea(area)).copyFrom(source, 'Formats');
    }
  }

  /** A cell to copy from: an address where it is on the same sheet, which costs less than a range. */
  private sourceFor(pages: Pages, name: string, sample: Sample): ExcelRange | string {
    if (sample.sheet === name) return sample.address;
    let range = this.ranges.get(sample);
    if (!range) {
      range = pages.sheet(sample.sheet).getRange(sample.address);
      this.ranges.set(sample, range);
    }
    return range;
  }
}

import type { SheetArea } from '../../workbook/plan';
import { printArea, printPlainArea } from '../../workbook/print';
import type { ExcelContext, ExcelName, ExcelRange, ExcelSheet } from './office';

/** The workbook's sheets within one request, each asked for once, since every object has its price in bytes. */
export class Pages {
  private readonly sheets = new Map<string, ExcelSheet>();
  private readonly ranges = new Map<string, ExcelRange>();
  private readonly items = new Map<string, ExcelName>();

  constructor(readonly context: ExcelContext) {}

  sheet(name: string): ExcelSheet {
    return this.sheets.get(name) ?? this.met(name, this.context.workbook.worksheets.getItem(name));
  }

  /** A sheet that this request adds: it needs not be asked for again. */
  met(name: string, sheet: ExcelSheet): ExcelSheet {
    this.sheets.set(name, sheet);
    return sheet;
  }

  /** Cells that may be asked for more than once. */
  range(area: SheetArea): ExcelRange {
    const address = printArea(area);
    let range = this.ranges.get(address);
    if (!range) {
      range = this.sheet(area.sheet).getRange(printPlainArea(area));
      this.ranges.set(address, range);
    }
    return range;
  }

  /** A name of the workbook; `add` where it is not there and this request has not added it. */
  name(name: string, add?: () => ExcelName): ExcelName {
    let item = this.items.get(name);
    if (!item) {
      item = add ? add() : this.context.workbook.names.getItem(name);
      this.items.set(name, item);
    }
    return item;
  }
}

import type { PlanValues, SheetPlan, WorkbookPlan } from '../../workbook/plan';
import { chartXml } from './chart';
import { corePropertiesXml, extendedPropertiesXml } from './document-properties';
import { drawingXml } from './drawing';
import { commentsXml, notesDrawingXml } from './notes';
import { Package } from './package';
import { Relationships } from './relationships';
import { SharedStrings } from './shared-strings';
import { sheetXml, type SheetContext, type SheetParts } from './sheet';
import { StyleSheet } from './styles';
import { tableXml } from './table';
import { themeXml } from './theme';
import { workbookXml } from './workbook';

const OFFICE_TYPE = 'application/vnd.openxmlformats-officedocument';
const SPREADSHEET_TYPE = `${OFFICE_TYPE}.spreadsheetml`;

export interface XlsxOptions {
  /** Lets only input cells be changed, without a password. */
  readonly protect?: boolean;
}

/**
 * The plan as an Excel file. The same plan, values and options give the same bytes in every
 * environment. Throws where the plan holds what no workbook can: that is a defect of the plan.
 */
export function writeXlsx(plan: WorkbookPlan, values: PlanValues, options: XlsxOptions = {}): Uint8Array {
  const steps = writeXlsxInSteps(plan, values, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same sheet by sheet, for who must not be kept waiting: yields the share that is done, below 1. */
export function* writeXlsxInSteps(
  plan: WorkbookPlan,
  values: PlanValues,
  { protect = false }: XlsxOptions = {},
): Generator<number, Uint8Array, void> {
  const file = new Package();
  const root = new Relationships();
  root.add('workbook', 'xl/workbook.xml');
  root.add('coreProperties', 'docProps/core.xml');
  root.add('extendedProperties', 'docProps/app.xml');
  file.add('_rels/.rels', root.toXml());
  const core = 'application/vnd.openxmlformats-package.core-properties+xml';
  file.add('docProps/core.xml', corePropertiesXml(plan.properties), core);
  file.add('docProps/app.xml', extendedPropertiesXml(), `${OFFICE_TYPE}.extended-properties+xml`);

  const book = new Relationships();
  const styles = new StyleSheet();
  const strings = new SharedStrings();
  const sheetIds = plan.sheets.map((_, index) => book.add('worksheet', `worksheets/sheet${index + 1}.xml`));
  book.add('theme', 'theme/theme1.xml');
  book.add('styles', 'styles.xml');
  book.add('sharedStrings', 'sharedStrings.xml');
  file.add('xl/workbook.xml', workbookXml(plan, sheetIds), `${SPREADSHEET_TYPE}.sheet.main+xml`);
  file.add('xl/_rels/workbook.xml.rels', book.toXml());
  const writer = new SheetWriter(file);
  for (const [index, sheet] of plan.sheets.entries()) {
    const isActive = sheet.name === plan.activeSheet;
    writer.write(sheet, index + 1, { values, styles, strings, isActive, protect });
    yield (index + 1) / (plan.sheets.length + 1);
  }
  file.add('xl/theme/theme1.xml', themeXml(), `${OFFICE_TYPE}.theme+xml`);
  file.add('xl/styles.xml', styles.toXml(), `${SPREADSHEET_TYPE}.styles+xml`);
  file.add('xl/sharedStrings.xml', strings.toXml(), `${SPREADSHEET_TYPE}.sharedStrings+xml`);
  return file.toZip();
}

/** Writes sheets with the parts that hang from them, numbered through the workbook. */
class SheetWriter {
  private tables = 0;
  private charts = 0;

  constructor(private readonly file: Package) {}

  /** `number` counts sheets from 1. */
  write(sheet: SheetPlan, number: number, context: SheetContext): void {
    const links = new Relationships();
    const parts: SheetParts = {
      tables: sheet.tables.map((table) => {
        this.tables += 1;
        const path = `tables/table${this.tables}.xml`;
        this.file.add(`xl/${path}`, tableXml(table, sheet, this.tables), `${SPREADSHEET_TYPE}.table+xml`);
        return links.add('table', `../${path}`);
      }),
      ...(sheet.charts.length > 0 && { drawing: this.drawing(sheet, number, links, context.values) }),
      ...(sheet.notes.length > 0 && { notes: this.notes(sheet, number, links) }),
    };
    const xml = sheetXml(sheet, parts, context);
    this.file.add(`xl/worksheets/sheet${number}.xml`, xml, `${SPREADSHEET_TYPE}.worksheet+xml`);
    if (!links.isEmpty) this.file.add(`xl/worksheets/_rels/sheet${number}.xml.rels`, links.toXml());
  }

  private drawing(sheet: SheetPlan, number: number, links: Relationships, values: PlanValues): string {
    const charts = new Relationships();
    const ids = sheet.charts.map((chart) => {
      this.charts += 1;
      const path = `charts/chart${this.charts}.xml`;
      this.file.add(`xl/${path}`, chartXml(chart, values), `${OFFICE_TYPE}.drawingml.chart+xml`);
      return charts.add('chart', `../${path}`);
    });
    const name = `drawing${number}.xml`;
    this.file.add(`xl/drawings/${name}`, drawingXml(sheet.charts, ids), `${OFFICE_TYPE}.drawing+xml`);
    this.file.add(`xl/drawings/_rels/${name}.rels`, charts.toXml());
    return links.add('drawing', `../drawings/${name}`);
  }

  private notes({ notes }: SheetPlan, number: number, links: Relationships): string {
    this.file.add(`xl/comments${number}.xml`, commentsXml(notes), `${SPREADSHEET_TYPE}.comments+xml`);
    this.file.add(`xl/drawings/vmlDrawing${number}.vml`, notesDrawingXml(notes, number));
    links.add('comments', `../comments${number}.xml`);
    return links.add('vmlDrawing', `../drawings/vmlDrawing${number}.vml`);
  }
}

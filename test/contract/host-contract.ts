import type { WorkbookHost } from '../../src/hosts/host';
import { evaluatePlan } from '../../src/workbook/evaluate';
import type { SheetPlan, WorkbookPlan } from '../../src/workbook/plan';
import { a1, printArea, printFormula, printPlainArea } from '../../src/workbook/print';
import { NUMBER_FORMATS } from '../../src/workbook/styles';
import { samplePlan } from '../support/sample-plan';
import { smallPlan } from '../workbook/small-plan';

/** What a test sees of a workbook, past the host that wrote it. Addresses are `B7` and `B7:C9`. */
export interface SeenWorkbook {
  sheetNames(): readonly string[];
  /** undefined for a cell without a formula; without the `=`. */
  formula(sheet: string, cell: string): string | undefined;
  /** undefined for a blank cell. */
  value(sheet: string, cell: string): unknown;
  numberFormat(sheet: string, cell: string): string;
  names(): Readonly<Record<string, string>>;
  tables(): readonly { name: string; sheet: string; address: string; columns: readonly string[] }[];
  /** Areas under a rule on what may be typed. */
  validated(sheet: string): readonly string[];
  charts(sheet: string): readonly { name: string; series: number }[];
}

/** A host over a workbook of its own, and a view of that workbook. */
export interface HostUnderTest {
  readonly host: WorkbookHost;
  seen(): SeenWorkbook | Promise<SeenWorkbook>;
}

/** Promises that every host keeps, tried on the plans with one of everything. */
export function describeHost(name: string, makeHost: () => Promise<HostUnderTest>): void {
  describe.each([
    ['a sample of everything', samplePlan()],
    ['a small plan', smallPlan()],
  ])(`${name} writes %s`, (_, plan) => {
    let under: HostUnderTest;
    let seen: SeenWorkbook;
    beforeEach(async () => {
      under = await makeHost();
      (await under.host.write(plan))._unsafeUnwrap();
      seen = await under.seen();
    });

    it('with its sheets in order', () => {
      const names = plan.sheets.map((sheet) => sheet.name);
      expect(seen.sheetNames().filter((sheet) => names.includes(sheet))).toEqual(names);
    });

    it('with every text, number and formula in its cell', () => {
      for (const sheet of plan.sheets) expectContents(seen, sheet);
    });

    it('with the number format of every cell that shows one', () => {
      for (const { name: sheet, cells } of plan.sheets) {
        for (const { row, column, style } of cells) {
          const cell = a1(row, column);
          expect([sheet, cell, seen.numberFormat(sheet, cell)]).toEqual([
            sheet,
            cell,
            NUMBER_FORMATS[style.format],
          ]);
        }
      }
    });

    it('with its defined names', () => {
      for (const { name: defined, sheet, area } of plan.names) {
        expect(seen.names()[defined]).toBe(`=${printArea({ sheet, ...area })}`);
      }
    });

    it('with its tables', () => {
      const wanted = plan.sheets.flatMap((sheet) =>
        sheet.tables.map((table) => ({
          name: table.name,
          sheet: sheet.name,
          address: printPlainArea(table.area),
          columns: table.columns.map((column) => column.name),
        })),
      );
      const byName = (a: { name: string }, b: { name: string }): number => a.name.localeCompare(b.name);
      expect([...seen.tables()].sort(byName)).toEqual(wanted.sort(byName));
    });

    it('with its rules and charts', () => {
      for (const { name: sheet, validations, charts } of plan.sheets) {
        const areas = validations.map(({ area }) => printPlainArea(area)).sort();
        expect([sheet, [...seen.validated(sheet)].sort()]).toEqual([sheet, areas]);
        const drawn = charts.map((chart) => ({ name: chart.name, series: chart.series.length }));
        expect([sheet, seen.charts(sheet)]).toEqual([sheet, drawn]);
      }
    });

    it('and reads its tables back', async () => {
      await expectTables(under.host, plan);
    });

    it('and a second time, without a change', async () => {
      const report = (await under.host.write(plan))._unsafeUnwrap();
      expect(report.keptAside).toEqual([]);
      const again = await under.seen();
      for (const sheet of plan.sheets) expectContents(again, sheet);
      expect(again.tables()).toEqual(seen.tables());
    });
  });
}

function expectContents(seen: SeenWorkbook, { name, cells }: SheetPlan): void {
  for (const { row, column, content } of cells) {
    const cell = a1(row, column);
    const wanted =
      content.kind === 'formula'
        ? printFormula(content.formula, { sheet: name, row, column })
        : content.kind === 'blank'
          ? undefined
          : content.value;
    const found = content.kind === 'formula' ? seen.formula(name, cell) : seen.value(name, cell);
    expect([name, cell, found]).toEqual([name, cell, wanted]);
  }
}

/** Inputs and texts come back as they were written; what is calculated is for the host's own tests. */
async function expectTables(host: WorkbookHost, plan: WorkbookPlan): Promise<void> {
  const values = evaluatePlan(plan);
  const tables = plan.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  const read = (
    await host.readTables([...tables.map(({ table }) => table.name), 'tblAbsent'])
  )._unsafeUnwrap();
  expect([...read.keys()].sort()).toEqual(tables.map(({ table }) => table.name).sort());
  for (const { sheet, table } of tables) {
    const found = read.get(table.name)!;
    expect(found).toMatchObject({
      name: table.name,
      sheet: sheet.name,
      at: table.area.from,
      columns: table.columns.map((column) => column.name),
    });
    const last = table.area.to.row - (table.hasTotals ? 1 : 0);
    expect(found.rows).toHaveLength(last - table.area.from.row);
    for (const { row, column, content } of sheet.cells) {
      const { from, to } = table.area;
      const isInside = row > from.row && row <= last && column >= from.column && column <= to.column;
      if (!isInside || content.kind === 'formula') continue;
      expect(found.rows[row - from.row - 1]![column - from.column]).toEqual(
        values.at(sheet.name, row, column),
      );
    }
  }
}

import { writeXlsx } from '../../../src/hosts/xlsx/write-xlsx';
import { evaluatePlan } from '../../../src/workbook/evaluate';
import { NUMBER_FORMATS, ROLE_LOOKS } from '../../../src/workbook/styles';
import { readXlsx } from '../../support/read-xlsx';
import { child, descendants, type XmlElement } from '../../support/read-xml';
import { samplePlan } from '../../support/sample-plan';

const plan = samplePlan();
const book = readXlsx(writeXlsx(plan, evaluatePlan(plan)));
const styles = book.part('xl/styles.xml');

function entry(list: string, index: string | number | undefined): XmlElement {
  return child(styles, list)!.children[Number(index)]!;
}

function formatOf(sheet: string, row: number, column: number): XmlElement {
  const address = `${String.fromCharCode(65 + column)}${row + 1}`;
  return entry('cellXfs', book.cells(sheet).get(address)!.style);
}

const codes = new Map(
  descendants(styles, 'numFmt').map(({ attributes }) => [attributes.numFmtId, attributes.formatCode]),
);
codes.set('0', 'General').set('49', '@');

/** The row of the Summary whose formula gives true or false. */
const CONDITION_ROW = 6;

const cells = plan.sheets.flatMap((sheet) => sheet.cells.map((cell) => ({ sheet: sheet.name, ...cell })));

describe('The style of a written cell', () => {
  it('unlocks input cells and no others', () => {
    for (const { sheet, row, column, style } of cells) {
      const locked = child(formatOf(sheet, row, column), 'protection')?.attributes.locked;
      expect([sheet, row, column, locked === '0']).toEqual([sheet, row, column, style.role === 'input']);
    }
  });

  it('has the type, colour and fill of its role', () => {
    for (const { sheet, row, column, style } of cells) {
      const { fontId, fillId } = formatOf(sheet, row, column).attributes;
      const font = entry('fonts', fontId);
      const look = ROLE_LOOKS[style.role];
      expect(child(font, 'sz')?.attributes.val).toBe(String(look.sizePoints));
      expect(child(font, 'color')?.attributes.rgb).toBe(`FF${look.colour}`);
      expect(child(font, 'b') !== undefined).toBe(look.bold);
      const fill = descendants(entry('fills', fillId), 'fgColor')[0]?.attributes.rgb;
      expect(fill).toBe(look.fill && `FF${look.fill}`);
    }
  });

  it('has the number format of the plan', () => {
    for (const { sheet, row, column, style } of cells) {
      if (sheet === 'Summary' && row === CONDITION_ROW) continue;
      const code = codes.get(formatOf(sheet, row, column).attributes.numFmtId);
      expect([sheet, row, column, code]).toEqual([sheet, row, column, NUMBER_FORMATS[style.format]]);
    }
  });

  it('gives a condition a number format, without which LibreOffice fails when it draws the cell', () => {
    const code = codes.get(formatOf('Summary', CONDITION_ROW, 1).attributes.numFmtId);
    expect(code).toBe('"TRUE";"TRUE";"FALSE"');
  });

  it('aligns and wraps as planned', () => {
    const alignment = (sheet: string, row: number, column: number) =>
      child(formatOf(sheet, row, column), 'alignment')?.attributes;
    expect(alignment('Summary', 3, 1)?.horizontal).toBe('right');
    expect(alignment('Summary', 12, 1)?.horizontal).toBe('center');
    expect(alignment('Summary', 11, 0)?.wrapText).toBe('1');
    expect(alignment('Summary', 3, 0)?.wrapText).toBeUndefined();
  });

  it('is a named style of the gallery, one a role', () => {
    const names = descendants(styles, 'cellStyle').map(({ attributes }) => attributes.name);
    expect(names).toHaveLength(Object.keys(ROLE_LOOKS).length + 1);
    for (const name of ['Normal', 'Upstream input', 'Upstream calculation', 'Upstream strong label']) {
      expect(names).toContain(name);
    }
    const owner = formatOf('Years', 4, 1).attributes.xfId;
    const named = descendants(styles, 'cellStyle').find(({ attributes }) => attributes.xfId === owner);
    expect(named?.attributes.name).toBe('Upstream input');
  });

  it('is held once for all cells that look alike', () => {
    const formats = child(styles, 'cellXfs')!.children.map((format) => JSON.stringify(format));
    expect(new Set(formats).size).toBe(formats.length);
  });
});

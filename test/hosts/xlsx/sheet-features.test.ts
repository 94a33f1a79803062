import { writeXlsx, type XlsxOptions } from '../../../src/hosts/xlsx/write-xlsx';
import { evaluatePlan } from '../../../src/workbook/evaluate';
import type { WorkbookPlan } from '../../../src/workbook/plan';
import { readXlsx, type ReadWorkbook } from '../../support/read-xlsx';
import { child, descendants } from '../../support/read-xml';
import { INPUTS } from '../../support/sample-cells';
import { planOf, samplePlan } from '../../support/sample-plan';

function read(plan: WorkbookPlan, options?: XlsxOptions): ReadWorkbook {
  return readXlsx(writeXlsx(plan, evaluatePlan(plan), options));
}

const book = read(samplePlan());

function attributesOf(sheet: string, element: string): Readonly<Record<string, string>>[] {
  return descendants(book.sheetPart(sheet), element).map(({ attributes }) => attributes);
}

describe('A written workbook', () => {
  it('has the sheets in the order of the plan and opens on the active one', () => {
    expect(book.sheetNames).toEqual(['Summary', `O'Brien & "in"`, 'Years', 'Charts']);
    expect(book.activeSheet).toBe('Years');
    expect(
      book.sheetNames.filter((sheet) => attributesOf(sheet, 'sheetView')[0]?.tabSelected === '1'),
    ).toEqual(['Years']);
  });

  it('has the defined names, and the names by which sheets print', () => {
    expect(Object.fromEntries(book.names)).toEqual({
      ActiveScenario: 'Summary!$B$4',
      BaseCost: `'O''Brien & "in"'!$B$3`,
      'Summary!_xlnm.Print_Area': 'Summary!$A$1:$B$13',
      'Years!_xlnm.Print_Titles': 'Years!$A:$A,Years!$1:$4',
      Upstream_Summary: '"file"',
      Upstream_O_Brien____in_: '"file"',
      Upstream_Years: '"file"',
      Upstream_Charts: '"file"',
    });
  });

  it('hides the names that mark its sheets, and gives no name twice', () => {
    const alike = ['a b', 'a_b'].map((name) => ({ ...planOf([]).sheets[0]!, name }));
    const marked = read({ ...planOf([]), sheets: alike, activeSheet: 'a b' });
    const names = descendants(marked.part('xl/workbook.xml'), 'definedName').map(
      ({ attributes }) => attributes,
    );
    expect(names).toEqual([{ name: 'Upstream_a_b', hidden: '1' }]);
  });

  it('asks for everything to be calculated on opening', () => {
    expect(child(book.part('xl/workbook.xml'), 'calcPr')?.attributes.fullCalcOnLoad).toBe('1');
  });

  it('carries the document properties', () => {
    const core = book.part('docProps/core.xml');
    const texts = Object.fromEntries(core.children.map(({ name, text }) => [name, text]));
    expect(texts).toMatchObject({
      title: 'Sample & test',
      subject: 'Every feature of a plan',
      creator: 'Upstream',
      description: 'Holds <one> of each "thing"',
      keywords: 'prevention, budget',
      created: '2016-04-01T09:00:00Z',
    });
  });

  it('needs an active sheet, sheet names that Excel takes, and a moment of creation', () => {
    const plan = planOf([]);
    const named = (name: string) => ({ ...planOf([], { name }), activeSheet: name });
    expect(() => read({ ...plan, activeSheet: 'Elsewhere' })).toThrow('Elsewhere');
    for (const name of ['', 'a/b', 'a:b', '[a]', `'a`, 'a'.repeat(32)]) {
      expect(() => read(named(name))).toThrow('cannot be a sheet');
    }
    expect(() => read({ ...plan, sheets: [...plan.sheets, { ...plan.sheets[0]!, name: 'SHEET' }] })).toThrow(
      'SHEET',
    );
    expect(() => read({ ...plan, properties: { ...plan.properties, created: '1 April' } })).toThrow(
      '1 April',
    );
  });
});

describe('A written sheet', () => {
  it('shows no grid lines, at full size, with the frozen rows and columns of the plan', () => {
    expect(attributesOf('Years', 'sheetView')[0]).toMatchObject({ showGridLines: '0', zoomScale: '100' });
    expect(attributesOf('Years', 'pane')).toEqual([
      { xSplit: '1', ySplit: '4', topLeftCell: 'B5', activePane: 'bottomRight', state: 'frozen' },
    ]);
    expect(attributesOf('Summary', 'pane')).toEqual([]);
  });

  it('groups hidden columns behind a button on the column after them', () => {
    const columns = attributesOf('Years', 'col').map(({ min, max, hidden, outlineLevel, collapsed }) => ({
      columns: `${min}-${max}`,
      hidden,
      outlineLevel,
      collapsed,
    }));
    expect(columns).toEqual([
      { columns: '1-1' },
      { columns: '2-5' },
      { columns: '6-9', hidden: '1', outlineLevel: '1' },
      { columns: '10-10', collapsed: '1' },
      { columns: '11-13' },
      { columns: '14-15', hidden: '1', outlineLevel: '1' },
      { columns: '16-16', collapsed: '1' },
    ]);
  });

  it('gives columns room for as many digits as the plan says, with the space beside them', () => {
    // ECMA-376, part 1, 18.3.1.13: truncate((characters × 7 + 5) / 7 × 256) / 256 for digits of 7 pixels.
    expect(attributesOf(INPUTS, 'col')[0]?.width).toBe('20.7109375');
  });

  it('keeps planned row heights, and fits the other rows to large type and wrapped text', () => {
    const rows = new Map(attributesOf('Summary', 'row').map((row) => [row.r, row]));
    expect(rows.get('1')).toMatchObject({ ht: '24', customHeight: '1' });
    expect(rows.get('31')).toMatchObject({ ht: '30', customHeight: '1' });
    expect(rows.get('4')?.ht).toBeUndefined();
    expect(Number(rows.get('5')?.ht)).toBeGreaterThan(14);
    // Eighty characters in a column of thirty-four take three lines at most.
    expect(rows.get('12')?.customHeight).toBeUndefined();
    expect(['25.5', '38.25']).toContain(rows.get('12')?.ht);
  });

  it('prints on A4, one page wide, with workbook, sheet, date and page at the foot', () => {
    expect(attributesOf('Summary', 'pageSetup')).toEqual([
      { paperSize: '9', orientation: 'portrait', fitToWidth: '1', fitToHeight: '1' },
    ]);
    expect(attributesOf('Years', 'pageSetup')[0]).toMatchObject({
      orientation: 'landscape',
      fitToHeight: '0',
    });
    expect(attributesOf('Years', 'pageSetUpPr')[0]?.fitToPage).toBe('1');
    const footer = descendants(book.sheetPart('Years'), 'oddFooter')[0]!.text;
    for (const code of ['&F', '&A', '&D', 'Page &P of &N']) expect(footer).toContain(code);
  });

  it('links to cells of other sheets', () => {
    expect(attributesOf('Summary', 'hyperlink')).toEqual([
      { ref: 'A11', location: `'O''Brien & "in"'!B3`, tooltip: 'See "in"' },
    ]);
  });

  it('carries notes with a box for each, in the order of the cells', () => {
    const [comments] = book.partsOf('Summary', 'comments');
    const notes = descendants(book.part(comments!), 'comment');
    expect(notes.map(({ attributes }) => attributes.ref)).toEqual(['B4', 'B9']);
    expect(descendants(notes[0], 't')[0]?.text).toBe(
      'The scenario in force.\nIt drives <every> chart & figure.',
    );
    const [drawing] = book.partsOf('Summary', 'vmlDrawing');
    const boxes = descendants(book.part(drawing!), 'ClientData').map((box) => [
      child(box, 'Row')?.text,
      child(box, 'Column')?.text,
    ]);
    expect(boxes).toEqual([
      ['3', '1'],
      ['8', '1'],
    ]);
  });

  it('has a coloured tab', () => {
    expect(attributesOf(INPUTS, 'tabColor')[0]?.rgb).toBe('FFD55E00');
  });

  it('is protected only when asked, and then with room to format and filter', () => {
    expect(attributesOf('Summary', 'sheetProtection')).toEqual([]);
    const closed = read(samplePlan(), { protect: true });
    for (const sheet of closed.sheetNames) {
      const [protection] = descendants(closed.sheetPart(sheet), 'sheetProtection');
      expect(protection?.attributes).toEqual({
        sheet: '1',
        formatColumns: '0',
        formatRows: '0',
        autoFilter: '0',
      });
    }
  });
});

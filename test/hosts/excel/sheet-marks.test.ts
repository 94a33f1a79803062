import { markName, markText } from '../../../src/hosts/excel/mark-name';
import {
  begun,
  finished,
  isFinished,
  isOfRun,
  markFormula,
  stands,
} from '../../../src/hosts/excel/sheet-marks';
import type { NameOf } from '../../../src/hosts/excel/chart-names';
import { PARTS, printsOf, type SheetPart } from '../../../src/hosts/excel/sheet-prints';
import type { CellPlan, SheetPlan } from '../../../src/workbook/plan';
import { samplePlan } from '../../support/sample-plan';
import { bundledPlan } from '../../workbook/bundled-plan';

const inputs = samplePlan().sheets[1]!;
const charts = samplePlan().sheets.find((sheet) => sheet.charts.length > 0)!;

function with_(sheet: SheetPlan, wanted: (cell: CellPlan) => boolean, change: (cell: CellPlan) => CellPlan) {
  const at = sheet.cells.findIndex(wanted);
  expect(at).toBeGreaterThanOrEqual(0);
  return { ...sheet, cells: sheet.cells.map((cell, index) => (index === at ? change(cell) : cell)) };
}

const retitled = (sheet: SheetPlan): SheetPlan => ({
  ...sheet,
  charts: sheet.charts.map((chart) => ({ ...chart, title: 'Other' })),
});

const elsewhere = (sheet: SheetPlan): SheetPlan => ({
  ...sheet,
  charts: sheet.charts.map((chart) => ({
    ...chart,
    categories: { ...chart.categories, to: chart.categories.from },
    series: chart.series.map((one) => ({ ...one, values: { ...one.values, to: one.values.from } })),
  })),
});

const nameOf: NameOf = ({ sheet, from }) => `${sheet} ${from.row} ${from.column}`;

const unlike = (one: SheetPlan, other: SheetPlan): SheetPart[] => {
  const [a, b] = [printsOf(one, nameOf), printsOf(other, nameOf)];
  return PARTS.filter((part) => a[part] !== b[part]);
};

it('a sheet with other values of its inputs has the same prints', () => {
  const edited = with_(
    inputs,
    ({ style }) => style.role === 'input',
    (cell) => ({ ...cell, content: { kind: 'number', value: 77 } }),
  );
  expect(unlike(edited, inputs)).toEqual([]);
});

it.each<[string, SheetPlan, SheetPlan, SheetPart[]]>([
  [
    'another label',
    inputs,
    with_(
      inputs,
      ({ style }) => style.role === 'label',
      (cell) => ({ ...cell, content: { kind: 'text', value: 'New' } }),
    ),
    ['words'],
  ],
  [
    'another look',
    inputs,
    with_(
      inputs,
      ({ style }) => style.role === 'label',
      (cell) => ({ ...cell, style: { ...cell.style, role: 'heading' } }),
    ),
    ['looks'],
  ],
  ['a cell less', inputs, { ...inputs, cells: inputs.cells.slice(1) }, ['words', 'looks']],
  ['a rule less', inputs, { ...inputs, validations: inputs.validations.slice(1) }, ['rules']],
  ['another name', inputs, { ...inputs, name: 'Other' }, ['words']],
  ['a wider column', inputs, { ...inputs, columns: [{ from: 0, to: 0, width: 99 }] }, ['page']],
  ['a chart less', charts, { ...charts, charts: charts.charts.slice(1) }, ['charts', 'places']],
  ['a chart with another title', charts, retitled(charts), ['charts']],
  ['a chart of other cells', charts, elsewhere(charts), ['places']],
])('%s gives another print of that part alone', (_, sheet, changed, parts) => {
  expect(unlike(sheet, changed)).toEqual(parts);
});

it('a chart whose series is called otherwise by its cell has another print of what it shows alone', () => {
  const [before, after] = [printsOf(charts, nameOf), printsOf(charts, () => 'Another')];
  expect(PARTS.filter((part) => before[part] !== after[part])).toEqual(['places']);
});

it('every sheet of a workbook has words and a mark of its own, which Excel allows', () => {
  const { sheets } = bundledPlan();
  expect(new Set(sheets.map((sheet) => printsOf(sheet, nameOf).words)).size).toBe(sheets.length);
  const marks = sheets.map(({ name }) => markName(name));
  expect(new Set(marks).size).toBe(sheets.length);
  for (const mark of marks) expect(mark).toMatch(/^[A-Za-z_][A-Za-z0-9_.]{0,254}$/);
});

it('a mark tells which run wrote a sheet, whether it is whole, and which parts stand', () => {
  const prints = printsOf(inputs, nameOf);
  const text = finished(prints, 'run.1');
  // A text within a formula has at most 255 characters.
  expect(text.length).toBeLessThanOrEqual(255);
  expect(markText(markFormula(text))).toBe(text);
  expect([isOfRun(text, 'run.1'), isOfRun(text, 'run.2'), isOfRun(begun('run.1'), 'run.1')]).toEqual([
    true,
    false,
    true,
  ]);
  expect([isFinished(text), isFinished(begun('run.1')), isFinished(undefined)]).toEqual([true, false, false]);
  const other = printsOf({ ...inputs, validations: [] }, nameOf);
  expect(PARTS.filter((part) => stands(text, part, other))).toEqual([
    'words',
    'looks',
    'page',
    'charts',
    'places',
  ]);
  expect(PARTS.filter((part) => stands(begun('run.1'), part, prints))).toEqual([]);
  // A file that came from elsewhere is marked without saying what it holds.
  expect([isFinished('file'), PARTS.filter((part) => stands('file', part, prints))]).toEqual([true, []]);
});

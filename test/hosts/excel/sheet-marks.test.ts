import { fingerprint, markName } from '../../../src/hosts/excel/sheet-marks';
import type { CellPlan, SheetPlan } from '../../../src/workbook/plan';
import { samplePlan } from '../../support/sample-plan';
import { bundledPlan } from '../../workbook/bundled-plan';

const inputs = samplePlan().sheets[1]!;

function with_(sheet: SheetPlan, wanted: (cell: CellPlan) => boolean, change: (cell: CellPlan) => CellPlan) {
  const at = sheet.cells.findIndex(wanted);
  expect(at).toBeGreaterThanOrEqual(0);
  return { ...sheet, cells: sheet.cells.map((cell, index) => (index === at ? change(cell) : cell)) };
}

it('a sheet with other values of its inputs has the same fingerprint', () => {
  const edited = with_(
    inputs,
    ({ style }) => style.role === 'input',
    (cell) => ({
      ...cell,
      content: { kind: 'number', value: 77 },
    }),
  );
  expect(fingerprint(edited)).toBe(fingerprint(inputs));
});

it.each<[string, SheetPlan]>([
  [
    'another label',
    with_(
      inputs,
      ({ style }) => style.role === 'label',
      (cell) => ({ ...cell, content: { kind: 'text', value: 'New' } }),
    ),
  ],
  [
    'another look',
    with_(
      inputs,
      () => true,
      (cell) => ({ ...cell, style: { ...cell.style, role: 'heading' } }),
    ),
  ],
  ['a cell less', { ...inputs, cells: inputs.cells.slice(1) }],
  ['a rule less', { ...inputs, validations: inputs.validations.slice(1) }],
  ['another name', { ...inputs, name: 'Other' }],
])('%s gives another fingerprint', (_, changed) => {
  expect(fingerprint(changed)).not.toBe(fingerprint(inputs));
});

it('every sheet of a workbook has a fingerprint and a mark of its own, which Excel allows', () => {
  const { sheets } = bundledPlan();
  expect(new Set(sheets.map(fingerprint)).size).toBe(sheets.length);
  const marks = sheets.map(({ name }) => markName(name));
  expect(new Set(marks).size).toBe(sheets.length);
  for (const mark of marks) expect(mark).toMatch(/^[A-Za-z_][A-Za-z0-9_.]{0,254}$/);
});

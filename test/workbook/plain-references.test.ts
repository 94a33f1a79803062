import { add, call, columnOf, multiply, named, negate, ofThisRow } from '../../src/workbook/compose';
import type { Formula } from '../../src/workbook/formula';
import { plainReferences } from '../../src/workbook/plain-references';
import { printFormula } from '../../src/workbook/print';
import { block } from '../support/sample-cells';
import { samplePlan } from '../support/sample-plan';

const plan = samplePlan();
const resolve = plainReferences(plan);
/** `tblYears` stands in Years!A4:E8 with headings in row 4 and totals in row 8. */
const print = (formula: Formula, sheet: string): string =>
  printFormula(resolve(formula), { sheet, row: 5, column: 2 });

it.each<[string, Formula, string, string]>([
  ['a column with totals below it', columnOf('tblYears', 'Cost (£m)'), 'Summary', 'Years!$D$5:$D$7'],
  ['a column without totals', columnOf('tblPlain', 'Value'), 'Summary', 'Years!$B$12:$B$12'],
  ['a column from its own sheet', columnOf('tblYears', 'Growth'), 'Years', '$B$5:$B$7'],
  ['the cell of a column in the formula’s row', ofThisRow('tblYears', 'Index'), 'Years', '$C6'],
  ['a name for one cell', named('BaseCost'), 'Years', `'O''Brien & "in"'!$B$3`],
])('%s becomes a plain reference', (_, formula, sheet, wanted) => {
  expect(print(formula, sheet)).toBe(wanted);
});

it('a name for a block becomes the block', () => {
  const names = [{ name: 'Block', sheet: 'Years', area: block(4, 0, 6, 3) }];
  const formula = plainReferences({ ...plan, names })(named('Block'));
  expect(printFormula(formula, { sheet: 'Summary', row: 0, column: 0 })).toBe('Years!$A$5:$D$7');
});

it('references are found wherever they stand in a formula', () => {
  const formula = add(
    negate(ofThisRow('tblYears', 'Index')),
    multiply(call('SUM', columnOf('tblYears', 'Growth')), 2),
  );
  expect(print(formula, 'Years')).toBe('-$C6+SUM($B$5:$B$7)*2');
});

it('a tree that several cells share stays one', () => {
  const formula = add(ofThisRow('tblYears', 'Index'), 1);
  expect(resolve(formula)).toBe(resolve(formula));
});

it.each<[string, Formula]>([
  ['table', columnOf('tblAbsent', 'Value')],
  ['column', columnOf('tblPlain', 'Absent')],
  ['name', named('Absent')],
])('a %s that the plan lacks is a defect', (_, formula) => {
  expect(() => resolve(formula)).toThrow('The plan has no');
});

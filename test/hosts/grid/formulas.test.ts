import { EngineFormulas } from '../../../src/hosts/grid/engine-formula';
import {
  call,
  choose,
  columnOf,
  fixedCell,
  fixedRange,
  join,
  lookUp,
  named,
} from '../../../src/workbook/compose';
import type { Formula } from '../../../src/workbook/formula';
import { block } from '../../support/sample-cells';
import { samplePlan } from '../../support/sample-plan';

const formulas = new EngineFormulas(samplePlan());
const print = (formula: Formula): string => formulas.print(formula, 'Summary', 9, 2);
const [keys, costs] = [columnOf('tblYears', 'Year'), columnOf('tblYears', 'Cost (£m)')];

it('a value looked up by a text is an XLOOKUP', () => {
  expect(print(lookUp('2017/18', keys, costs))).toBe('XLOOKUP("2017/18",Years!$A$5:$A$7,Years!$D$5:$D$7)');
  const joined = lookUp(join(fixedCell(0, 0), '|growth'), keys, costs);
  expect(print(joined)).toBe('XLOOKUP($A$1&"|growth",Years!$A$5:$A$7,Years!$D$5:$D$7)');
});

it.each<[string, Formula, string]>([
  [
    'a key that may be blank',
    lookUp(fixedCell(0, 0), keys, costs),
    '@INDEX(Years!$D$5:$D$7,MATCH($A$1,Years!$A$5:$A$7,0))',
  ],
  ['an empty key', lookUp('', keys, costs), '@INDEX(Years!$D$5:$D$7,MATCH("",Years!$A$5:$A$7,0))'],
  [
    'ranges of different extent',
    lookUp('a', keys, fixedRange(block(0, 0, 8, 0))),
    '@INDEX($A$1:$A$9,MATCH("a",Years!$A$5:$A$7,0))',
  ],
  ['a position', call('INDEX', costs, 2), '@INDEX(Years!$D$5:$D$7,2)'],
])('%s is looked up with INDEX, which gives one cell', (_, formula, wanted) => {
  expect(print(formula)).toBe(wanted);
});

it('choices are switched between by their numbers', () => {
  expect(print(call('CHOOSE', named('BaseCost'), 'one', call('INDEX', costs, 1)))).toBe(
    `SWITCH('O''Brien & "in"'!$B$3,1,"one",2,@INDEX(Years!$D$5:$D$7,1))`,
  );
});

it('what is within other functions is adapted too', () => {
  expect(print(choose(lookUp('a', keys, costs), call('CHOOSE', 1, 2), 3))).toBe(
    'IF(XLOOKUP("a",Years!$A$5:$A$7,Years!$D$5:$D$7),SWITCH(1,1,2),3)',
  );
});

it('one tree is printed anew in each row and sheet', () => {
  const above: Formula = { kind: 'cell', row: { by: -1 }, column: { by: 0 } };
  expect(formulas.print(above, 'Years', 4, 1)).toBe('B4');
  expect(formulas.print(above, 'Years', 5, 2)).toBe('C5');
  const elsewhere = fixedCell(0, 0, 'Years');
  expect(formulas.print(elsewhere, 'Years', 5, 2)).toBe('$A$1');
  expect(formulas.print(elsewhere, 'Summary', 5, 2)).toBe('Years!$A$1');
});

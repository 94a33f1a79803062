import fc from 'fast-check';
import { printCells, readCells } from '../support/excel/block';
import { fromR1C1, moveFormula, renameInFormula, toR1C1 } from '../support/excel/formula-text';
import { drawnFormula } from '../support/excel/drawn-formula';
import { shiftInFormula } from '../support/excel/shift-formula';

/** Pairs as Excel shows them for a formula in D4. */
it.each([
  ['=A1', '=R[-3]C[-3]'],
  ['=D4', '=RC'],
  ['=$A1+A$1+$A$1', '=R[-3]C1+R1C[-3]+R1C1'],
  ['=SUM(A:A)', '=SUM(C[-3])'],
  ['=SUM($A:$B)', '=SUM(C1:C2)'],
  ['=SUM(1:1)', '=SUM(R[-3])'],
  ['=SUM(D:D)', '=SUM(C)'],
  ['=SUM(A:$D)', '=SUM(C[-3]:C4)'],
  ['=SUM($1:$2)', '=SUM(R1:R2)'],
  ['=LOG10(E5)', '=LOG10(R[1]C[1])'],
  ['=\'S1\'!B2&"B2"', '=\'S1\'!R[-2]C[-2]&"B2"'],
  ['=tblOne[A1]+tblOne[[#This Row],[B2]]', '=tblOne[A1]+tblOne[[#This Row],[B2]]'],
  ["=tblOne[it'[s'] A1]*2", "=tblOne[it'[s'] A1]*2"],
  ['=Rate1x+1E5', '=Rate1x+1E5'],
])('says %s as %s', (a1, r1c1) => {
  expect(toR1C1(a1, 3, 3)).toBe(r1c1);
  expect(fromR1C1(r1c1, 3, 3)).toBe(a1);
});

it('comes back from R1C1 to the same formula, wherever it stands', () => {
  fc.assert(
    fc.property(drawnFormula, fc.nat({ max: 500 }), fc.nat({ max: 100 }), (formula, row, column) => {
      expect(fromR1C1(toR1C1(formula, row, column), row, column)).toBe(formula);
    }),
  );
});

it('follows rows and columns that are put in, and comes back where they are taken out again', () => {
  const line = fc.nat({ max: 300 });
  const shift = fc.record({
    axis: fc.constantFrom('rows' as const, 'columns' as const),
    at: line,
    count: fc.integer({ min: 1, max: 20 }),
    from: fc.constant(0),
    to: fc.constant(2_000_000),
  });
  fc.assert(
    fc.property(drawnFormula, fc.constantFrom('S1', 'Own'), shift, (formula, sheet, moved) => {
      const there = shiftInFormula(formula, 'Own', sheet, moved);
      expect(shiftInFormula(there, 'Own', sheet, { ...moved, count: -moved.count })).toBe(formula);
    }),
  );
});

/** As Excel shows them after rows 3 and 4 of the sheet were taken out. */
it.each([
  ['=A2+A5', '=A2+A3'],
  ['=$A$3', '=#REF!'],
  ['=SUM(A1:A9)', '=SUM(A1:A7)'],
  ['=SUM(A3:A9)', '=SUM(A3:A7)'],
  ['=SUM(A3:A4)', '=SUM(#REF!)'],
  ["=Other!A9+'S1'!A9", "=Other!A9+'S1'!A9"],
  ['=SUM(1:5)+SUM($5:$7)', '=SUM(1:3)+SUM($3:$5)'],
  ['=SUM(A:A)&"A9"', '=SUM(A:A)&"A9"'],
  ['=Own!A9+tblOne[A9]', '=Own!A7+tblOne[A9]'],
])('makes %s of a sheet that loses two rows %s', (before, after) => {
  const shift = { axis: 'rows', at: 2, count: -2, from: 0, to: 16_383 } as const;
  expect(shiftInFormula(before, 'Own', 'Own', shift)).toBe(after);
});

it('moves there and back again', () => {
  fc.assert(
    fc.property(drawnFormula, fc.nat({ max: 50 }), fc.nat({ max: 50 }), (formula, row, column) => {
      const here = { row: 0, column: 0 };
      const there = { row, column };
      expect(moveFormula(moveFormula(formula, here, there), there, here)).toBe(formula);
    }),
  );
});

it('moves relative references alone', () => {
  expect(moveFormula('=A1*$A1*A$1*$A$1', { row: 0, column: 0 }, { row: 2, column: 1 })).toBe(
    '=B3*$A3*B$1*$A$1',
  );
});

it('renames sheets and tables where they are meant, and breaks what is lost', () => {
  const formula = `=Inputs!A1+'Inputs'!B2:C3+"Inputs!A1"+Inputs2!A1+tblInputs[A]`;
  expect(renameInFormula(formula, 'sheet', 'inputs', 'New one')).toBe(
    `='New one'!A1+'New one'!B2:C3+"Inputs!A1"+Inputs2!A1+tblInputs[A]`,
  );
  expect(renameInFormula(formula, 'sheet', 'Inputs', undefined)).toBe(
    `=#REF!+#REF!+"Inputs!A1"+Inputs2!A1+tblInputs[A]`,
  );
  expect(renameInFormula(formula, 'table', 'tblInputs', undefined)).toMatch(/\+#REF!$/);
});

it.each(['A1', 'B2:C9', 'A:C', '1:3', 'XFD1048576'])('reads and prints the address %s', (address) => {
  expect(printCells(readCells(address) ?? { row: -1, column: -1, rows: 1, columns: 1 })).toBe(address);
});

it.each(['XFE1', 'A1048577', 'A0', 'A1:B', 'A1:B2:C3', 'Sheet1', '', 'tblOne'])(
  'takes %s for no address',
  (text) => {
    expect(readCells(text)).toBeUndefined();
  },
);

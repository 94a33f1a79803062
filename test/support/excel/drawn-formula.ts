import fc from 'fast-check';
import { lettersOf } from './block';

const cell = fc
  .tuple(fc.boolean(), fc.nat({ max: 700 }), fc.boolean(), fc.integer({ min: 1, max: 9999 }))
  .map(
    ([fixedColumn, column, fixedRow, row]) =>
      `${fixedColumn ? '$' : ''}${lettersOf(column)}${fixedRow ? '$' : ''}${row}`,
  );

const leaf = fc.oneof(
  cell,
  fc.tuple(cell, cell).map(([from, to]) => `${from}:${to}`),
  fc.tuple(fc.constantFrom("'S1'!", 'Inputs!', "'it''s R1C1'!"), cell).map(([sheet, at]) => sheet + at),
  fc.constantFrom(
    '"A1"',
    '"say ""R1C1"""',
    '1.5',
    '2E-3',
    'Rate',
    'tblOne[A1]',
    "tblOne[[#This Row],['[R1C1']]]",
  ),
);

const { formula } = fc.letrec<{ formula: string }>((tie) => ({
  formula: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc
      .tuple(tie('formula'), fc.constantFrom('+', '-', '*', '/', '^', '&', '=', '<>'), tie('formula'))
      .map((parts) => parts.join('')),
    fc.array(tie('formula'), { minLength: 1, maxLength: 3 }).map((args) => `SUM(${args.join(',')})`),
    tie('formula').map((inner) => `-(${inner})`),
  ),
}));

/** Formulas with references of every kind, and with texts and names that only look like them. */
export const drawnFormula = formula.map((text) => `=${text}`);

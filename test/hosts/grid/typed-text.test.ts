import fc from 'fast-check';
import { blankModel } from '../../../src/hosts/grid/engine';
import { plainNumber, typedText } from '../../../src/hosts/grid/typed-text';
import { gridEngine } from './engine';

const model = blankModel(gridEngine());
const TEXT = 2;

function expectText(text: string): void {
  model.setUserInput(0, 1, 1, typedText(text));
  expect([text, model.getCellType(0, 1, 1), model.getFormattedCellValue(0, 1, 1)]).toEqual([
    text,
    TEXT,
    text,
  ]);
  expect(model.getCellContent(0, 1, 1).startsWith('=')).toBe(false);
}

it.each([
  '=1+1',
  '=HYPERLINK("https://example.org")',
  '+A1',
  '-5',
  '-A1',
  '@SUM(A1)',
  "'quoted",
  "''",
  '007',
  '1e3',
  '1,000',
  '5%',
  '£5',
  '$5',
  '€5',
  '2015/16',
  '1/2',
  '12 May 2016',
  'May 16',
  '10:30',
  'TRUE',
  'false',
  '#N/A',
  '#REF!',
  '{=1}',
  ' =1',
  '\t=1',
  '＝1',
  'two\nlines',
  'www.example.org',
  'someone@example.org',
  'https://example.org',
  'INF',
  'S1',
  '日本',
])('%s arrives as text', (text) => {
  expectText(text);
});

it('any text arrives as text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
      expectText(text);
    }),
    { numRuns: 500 },
  );
});

it('words keep no apostrophe in their cells', () => {
  for (const text of ['Cost of care', 'Policy: one point', 'Übermäßig', 'S-curve (steep)']) {
    expect(typedText(text)).toBe(text);
  }
});

it.each([
  ['50%', '0.5'],
  ['1.1%', '0.011'],
  ['-2.5%', '-0.025'],
  ['£1,234.50', '1234.5'],
  ['−3', '-3'],
  ['-£2', '-2'],
  ['1,000,000', '1000000'],
  [' 7 %', ' 7 %'],
  ['12,34', '12,34'],
  ['5', '5'],
  ['2015/16', '2015/16'],
  ['=50%', '=50%'],
  ['£', '£'],
  ['%', '%'],
])('%s is typed as %s', (typed, plain) => {
  expect(plainNumber(typed)).toBe(plain);
});

import fc from 'fast-check';
import { typedText } from '../../../src/hosts/excel/typed-text';

it.each([
  '=1+1',
  '+1',
  '-x',
  '@SUM',
  "'quoted",
  '12',
  '1e5',
  '2011/12',
  '10%',
  '£5',
  '#N/A',
  'TRUE',
  'false',
  'May 16',
  'dec-2016',
  'Sept 2016',
  ' lead',
])('%s is typed behind an apostrophe', (text) => {
  expect(typedText(text)).toBe(`'${text}`);
});

it.each(['Community', 'Maybe so', 'truest', 'March of progress', 'é', 'S1'])(
  '%s is typed as it is',
  (text) => {
    expect(typedText(text)).toBe(text);
  },
);

it('what is typed always holds the text, and begins like no formula or number', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
      const typed = typedText(text);
      expect([text, `'${text}`]).toContain(typed);
      expect(typed).not.toMatch(/^[=+\-@0-9.,(£$€%#]/);
    }),
  );
});

it('nothing stays nothing', () => {
  expect(typedText('')).toBe('');
});

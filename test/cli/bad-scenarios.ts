import fc from 'fast-check';
import policy from '../../src/data/scenarios/policy.json';

/** A scenario file that is wrong by the way it is made, whatever is drawn. */
export type BadFile = string | Uint8Array;

type Fields = Record<string, unknown>;

const withFields = (fields: Fields): string => JSON.stringify({ ...policy, ...fields });
const withShift = (fields: Fields): string => withFields({ shift: { ...policy.shift, ...fields } });
const withAssumption = (key: string, value: unknown): string => withFields({ assumptions: { [key]: value } });

const text = JSON.stringify(policy);

const notAFile: fc.Arbitrary<BadFile> = fc.oneof(
  fc.constantFrom('', ' \n', 'null', '[]', '{}', '"text"', '1', 'NaN', '\uFEFF', '<html></html>', 'a,b\n1,2'),
  // An object's text ends with its last brace: cut anywhere before, it is none.
  fc.nat(text.length - 1).map((length) => text.slice(0, length)),
  fc.constantFrom('}', ',', ' x', '[]', text, '\u0000').map((more) => text + more),
  fc
    .uint8Array({ minLength: 1, maxLength: 200 })
    .map((bytes) => Uint8Array.from([...bytes, 0xff, 0xfe, ...bytes])),
  fc.constant(Uint8Array.from(Buffer.from(text, 'utf16le'))),
  fc.integer({ min: 1_048_577, max: 3_000_000 }).map((length) => text.padEnd(length)),
  fc
    .constantFrom('NaN', 'Infinity', '-Infinity', '.5', '01', '1e', '0x1', 'None')
    .map((number) => text.replace('"total":1', `"total":${number}`)),
  fc.constantFrom('1e400', '-1e400').map((number) => text.replace('"total":1', `"total":${number}`)),
);

const missing = fc.oneof(
  fc.constantFrom('schema', 'name', 'footprint', 'shift').map((field) => withFields({ [field]: undefined })),
  fc
    .constantFrom('mode', 'total', 'years', 'phasing', 'from', 'to')
    .map((field) => withShift({ [field]: undefined })),
);

// Five signs that no field, key or cell of the product's has in its name.
const strange = fc.string({ unit: fc.constantFrom('q', 'Z', '§', ' ', '='), minLength: 5, maxLength: 12 });

const unknown = fc.oneof(
  strange.map((field) => withFields({ [field]: 1 })),
  strange.map((field) => withShift({ [field]: 1 })),
  strange.map((key) => withAssumption(key, 0.5)),
  fc
    .tuple(strange, fc.constantFrom('from', 'to'))
    .map(([cell, side]) => withShift({ [side]: { [`community/${cell}`]: 1 } })),
  fc
    .tuple(strange, fc.constantFrom('from', 'to'))
    .map(([cell, side]) => withShift({ [side]: { [`${cell}/urgent`]: 1 } })),
  fc
    .tuple(strange, fc.constantFrom('schema', 'footprint', 'funding'))
    .map(([value, field]) => withFields({ [field]: value })),
  fc
    .tuple(strange, fc.constantFrom('mode', 'phasing'))
    .map(([value, field]) => withShift({ [field]: value })),
);

const notANumber = fc.constantFrom<unknown>('1', '', 'NaN', true, false, [], [1], {}, { value: 1 });
const notAnObject = fc.constantFrom<unknown>(null, 0, 1, '', 'text', true, [], [1]);
const notAText = fc.constantFrom<unknown>(null, 0, 1, true, [], ['whole'], {});

const wrongType = fc.oneof(
  fc
    .tuple(fc.constantFrom('horizon', 'reinvest'), notANumber)
    .map(([field, value]) => withFields({ [field]: value })),
  fc
    .tuple(fc.constantFrom('total', 'years'), notANumber)
    .map(([field, value]) => withShift({ [field]: value })),
  fc.tuple(fc.constantFrom('from', 'to'), notAnObject).map(([field, value]) => withShift({ [field]: value })),
  fc
    .tuple(fc.constantFrom('schema', 'name', 'footprint', 'funding'), notAText)
    .map(([field, value]) => withFields({ [field]: value })),
  fc
    .tuple(fc.constantFrom('mode', 'phasing'), notAText)
    .map(([field, value]) => withShift({ [field]: value })),
  notAnObject.map((shift) => withFields({ shift })),
  fc.constantFrom<unknown>(0, 'text', true, [1]).map((assumptions) => withFields({ assumptions })),
  fc
    .constantFrom<unknown>('0.5', true, {}, [], ['x'], null)
    .map((value) => withAssumption('effect.realisation', value)),
);

const below = (limit: number): fc.Arbitrary<number> =>
  fc.double({ min: -1e12, max: limit - 1e-6, noNaN: true });
const above = (limit: number): fc.Arbitrary<number> =>
  fc.double({ min: limit + 1e-6, max: 1e12, noNaN: true });
const outside = (low: number, high: number): fc.Arbitrary<number> => fc.oneof(below(low), above(high));
const broken = fc.integer({ min: 1, max: 20 }).map((whole) => whole + 0.5);

/** Bounds as the model's section Scenario file states them. */
const outOfRange = fc.oneof(
  fc.oneof(outside(1, 21), broken).map((horizon) => withFields({ horizon })),
  fc.oneof(outside(1, 21), broken).map((years) => withShift({ years })),
  outside(0, 100).map((total) => withShift({ total })),
  outside(0, 565).map((total) => withShift({ mode: 'amount', total })),
  outside(0, 1).map((reinvest) => withFields({ reinvest })),
  fc
    .tuple(
      fc.constantFrom('growth.admissions', 'price.deflator', 'discount.rate', 'efficiency'),
      outside(-0.5, 0.5),
    )
    .map(([key, value]) => withAssumption(key, value)),
  fc
    .tuple(fc.constantFrom('effect.realisation', 'shift.delivery', 'urgent.bedDayWeight'), outside(0, 1))
    .map(([key, value]) => withAssumption(key, value)),
  outside(0, 20).map((value) => withAssumption('effect.return.primary', value)),
  outside(0, 40).map((value) => withAssumption('effect.lagMean.primary', value)),
  fc
    .oneof(outside(1, 10), fc.constant(2.5))
    .map((value) => withAssumption('effect.lagStages.primary', value)),
  outside(0, 0.5).map((value) => withAssumption('effect.cap.primary', value)),
  below(0).map((value) => withAssumption('health.costPerQalyCare', value)),
);

const wrongShares = fc.oneof(
  fc
    .constantFrom(0.99, 1.01, 0.999_999, 1.000_001, 0, 2)
    .map((share) => withShift({ from: { 'community/urgent': share } })),
  fc
    .double({ min: 0.01, max: 0.98, noNaN: true })
    .map((share) => withShift({ to: { 'wellbeing/primary': share, 'community/tertiary': 0.99 - share } })),
  fc
    .double({ min: 0.001, max: 5, noNaN: true })
    .map((share) => withShift({ from: { 'community/urgent': 1 + share, 'community/longTerm': -share } })),
  fc
    .constantFrom('primary', 'secondary', 'tertiary')
    .map((tier) => withShift({ from: { [`community/${tier}`]: 1 } })),
  fc
    .constantFrom('planned', 'urgent', 'longTerm')
    .map((tier) => withShift({ to: { [`community/${tier}`]: 1 } })),
  fc.constantFrom('from', 'to').map((side) => withShift({ [side]: {} })),
  fc
    .constantFrom([0.5, 0.49, 0, 0, 0, 0], [1], [1, 0, 0, 0, 0, 0, 0], [2, -1, 0, 0, 0, 0])
    .map((mix) => withAssumption('mix.community', mix)),
);

const wrongPhasing = fc.oneof(
  fc.constant(withShift({ phasing: 'custom' })),
  fc
    .constantFrom(
      [0.5],
      [0, 0.2, 0.1, 0.8, 1],
      [0, 0, 0, 0, 1.1],
      [-0.1, 0, 0, 0, 1],
      [0, 0, 0, 0, '1'],
      'linear',
    )
    .map((custom) => withShift({ phasing: 'custom', custom })),
  fc.constant(withShift({ custom: [0.2, 0.4, 0.6, 0.8, 1] })),
);

const wrongName = fc.oneof(
  fc
    .tuple(fc.constantFrom('=', '+', '-', '@'), fc.string({ maxLength: 40 }))
    .map(([sign, rest]) => withFields({ name: sign + rest })),
  fc
    .constantFrom('', '   ', 'a\nb', 'a\tb', 'a\u0000b', '\u001b[31mred', '\u2028', '=1+1', '@SUM(A1)')
    .map((name) => withFields({ name })),
  fc.integer({ min: 81, max: 400 }).map((length) => withFields({ name: 'x'.repeat(length) })),
);

/** Scenario files each of which is certain to be wrong. */
export const badScenario: fc.Arbitrary<BadFile> = fc.oneof(
  notAFile,
  missing,
  unknown,
  wrongType,
  outOfRange,
  wrongShares,
  wrongPhasing,
  wrongName,
);

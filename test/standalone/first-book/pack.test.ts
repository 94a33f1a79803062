import fc from 'fast-check';
import { pack, unpack } from '../../../src/standalone/first-book/pack';

const array = fc.oneof(
  fc.uint8Array({ maxLength: 9 }),
  fc.float64Array({ maxLength: 9 }).map((doubles) => Float64Array.from(doubles)),
);
const { data } = fc.letrec<{ data: unknown }>((tie) => ({
  data: fc.oneof(
    { depthSize: 'small' },
    fc.string({ unit: 'binary' }),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    array,
    fc.array(tie('data')),
    fc.dictionary(
      fc.string().filter((key) => !['__proto__', 'packed', 'toJSON'].includes(key)),
      tie('data'),
      {
        noNullPrototype: true,
      },
    ),
  ),
}));

it('what is packed comes back, with its arrays of bytes and doubles bit for bit', () => {
  fc.assert(
    fc.property(data, (given) => {
      expect(unpack(pack(given))).toEqual(given);
    }),
  );
});

it('it comes back from the midst of other bytes too', () => {
  const packed = pack({ doubles: Float64Array.of(0.1, -0, NaN), text: 'ä' });
  const among = new Uint8Array(packed.length + 6);
  among.set(packed, 3);
  expect(unpack(among.subarray(3, 3 + packed.length))).toEqual({
    doubles: Float64Array.of(0.1, -0, NaN),
    text: 'ä',
  });
});

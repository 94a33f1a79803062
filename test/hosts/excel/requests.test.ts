import type { WritePart } from '../../../src/hosts/excel/write-part';
import fc from 'fast-check';
import { gather, weigh, type WeighedPart } from '../../../src/hosts/excel/requests';

const LIMIT = 100;
const part = (sheet: string, bytes: number, ...after: string[]): WeighedPart => ({
  part: { sheet, after, apply: () => undefined },
  bytes,
});
const names = (requests: ReturnType<typeof gather>) =>
  requests.map((parts) => parts.map((each) => each.part.sheet));

it('a later part fills the room that an earlier request has left', () => {
  const parts = [part('A', 60), part('B', 80), part('C', 30), part('D', 10)];
  expect(names(gather(parts, LIMIT))).toEqual([
    ['A', 'C'],
    ['B', 'D'],
  ]);
});

it('a part stays behind the ones that it builds on, where there would be room before', () => {
  const parts = [part('A', 60), part('B', 80), part('C', 30, 'A', 'B'), part('D', 10)];
  expect(names(gather(parts, LIMIT))).toEqual([['A'], ['B'], ['C', 'D']]);
});

it('the parts of one sheet stay in their order', () => {
  const parts = [part('A', 60), part('B', 80), part('B', 30), part('D', 10)];
  expect(names(gather(parts, LIMIT))).toEqual([['A'], ['B'], ['B', 'D']]);
});

it('whatever the parts, all are sent once, the first first and the last last, none over the limit but alone', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 130 }), { minLength: 1, maxLength: 30 }), (sizes) => {
      const parts = sizes.map((bytes, index) => part(`S${index}`, bytes, ...(index > 3 ? ['S2'] : [])));
      const requests = gather(parts, LIMIT);
      const sent = requests.flat();
      expect(new Set(sent).size).toBe(parts.length);
      expect(sent[0]).toBe(parts[0]);
      expect(sent.at(-1)).toBe(parts.at(-1));
      const turn = new Map(
        requests.flatMap((each, index) => each.map(({ part: { sheet } }) => [sheet, index])),
      );
      for (const { part: own } of parts) {
        for (const other of own.after) expect(turn.get(own.sheet)).toBeGreaterThanOrEqual(turn.get(other)!);
      }
      for (const request of requests) {
        const bytes = request.reduce((sum, one) => sum + one.bytes, 0);
        expect(bytes <= LIMIT || request.length === 1).toBe(true);
      }
    }),
  );
});

it('a part weighs what it adds to those before it: a sheet is asked for once', () => {
  const type: WritePart = {
    sheet: 'A',
    after: [],
    apply: (pages) => {
      pages.sheet('A').getRange('A1').values = [['text']];
    },
  };
  const [first, second] = weigh([type, type], { canAreas: true, keepsRanges: false });
  expect(second!.bytes).toBeGreaterThan('{"values":[["text"]]}'.length);
  expect(first!.bytes).toBeGreaterThan(second!.bytes);
});

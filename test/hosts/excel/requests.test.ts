import fc from 'fast-check';
import { gather } from '../../../src/hosts/excel/requests';
import type { WritePart } from '../../../src/hosts/excel/write-parts';

const LIMIT = 100;
const part = (sheet: string, bytes: number, after?: string): WritePart => ({
  sheet,
  bytes,
  ...(after !== undefined && { after }),
  apply: () => undefined,
});
const names = (requests: ReturnType<typeof gather>) =>
  requests.map((parts) => parts.map(({ sheet }) => sheet));

it('a later part fills the room that an earlier request has left', () => {
  const parts = [part('A', 60), part('B', 80), part('C', 30), part('D', 10)];
  expect(names(gather(parts, LIMIT))).toEqual([
    ['A', 'C'],
    ['B', 'D'],
  ]);
});

it('a part stays behind the one that it builds on, where there would be room before', () => {
  const parts = [part('A', 60), part('B', 80), part('C', 30, 'B'), part('D', 10)];
  expect(names(gather(parts, LIMIT))).toEqual([['A'], ['B'], ['C', 'D']]);
});

it('whatever the parts, all are sent once, the first first and the last last, none over the limit but alone', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 130 }), { minLength: 1, maxLength: 30 }), (sizes) => {
      const parts = sizes.map((bytes, index) => part(`S${index}`, bytes, index > 3 ? 'S2' : undefined));
      const requests = gather(parts, LIMIT);
      const sent = requests.flat();
      expect(new Set(sent).size).toBe(parts.length);
      expect(sent[0]).toBe(parts[0]);
      expect(sent.at(-1)).toBe(parts.at(-1));
      for (const request of requests) {
        const bytes = request.reduce((sum, one) => sum + one.bytes, 0);
        expect(bytes <= LIMIT || request.length === 1).toBe(true);
      }
    }),
  );
});

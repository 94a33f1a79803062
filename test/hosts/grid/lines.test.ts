import fc from 'fast-check';
import {
  areUnmoved,
  changedLines,
  linesInTheWay,
  steadyLines,
  unmovedLines,
  type LineChange,
  type Lines,
} from '../../../src/hosts/grid/lines';

const COUNT = 6;

/** The same change to a list of the sheet's lines, each of which knows which of ours it is. */
function changedSheet(sheet: readonly (number | undefined)[], change: LineChange): (number | undefined)[] {
  const lines = [...sheet];
  const { kind, at, count } = change;
  if (kind === 'insert') lines.splice(at, 0, ...Array.from({ length: count }, () => undefined));
  else {
    const taken = lines.splice(at, count);
    if (kind === 'move') lines.splice(at + change.by, 0, ...taken);
  }
  return lines;
}

const placesIn = (sheet: readonly (number | undefined)[]): Lines =>
  Array.from({ length: COUNT }, (_, line) => {
    const now = sheet.indexOf(line);
    return now < 0 ? undefined : now;
  });

const changes = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('insert' as const), at: fc.nat(7), count: fc.integer({ min: 1, max: 3 }) }),
    fc.record({ kind: fc.constant('delete' as const), at: fc.nat(7), count: fc.integer({ min: 1, max: 3 }) }),
    fc
      .record({ at: fc.nat(5), count: fc.integer({ min: 1, max: 3 }), by: fc.integer({ min: -4, max: 4 }) })
      .filter(({ at, by }) => by !== 0 && at + by >= 0)
      .map((move) => ({ kind: 'move' as const, ...move })),
  ),
  { maxLength: 6 },
);

it('lines stand where a sheet has them after any changes', () => {
  fc.assert(
    fc.property(changes, (all) => {
      let sheet: (number | undefined)[] = Array.from({ length: 40 }, (_, line) =>
        line < COUNT ? line : undefined,
      );
      let lines = unmovedLines(COUNT);
      for (const change of all) {
        sheet = changedSheet(sheet, change);
        lines = changedLines(lines, change);
      }
      expect(lines).toEqual(placesIn(sheet));
    }),
  );
});

it('lines that are put back stand as they were written, and as many as can be are left alone', () => {
  fc.assert(
    fc.property(changes, (all) => {
      let sheet: (number | undefined)[] = Array.from({ length: 40 }, (_, line) =>
        line < COUNT ? line : undefined,
      );
      for (const change of all) sheet = changedSheet(sheet, change);
      const lines = placesIn(sheet);
      const steady = steadyLines(lines);
      for (const line of [...linesInTheWay(lines, steady)].reverse()) sheet.splice(line, 1);
      steady.forEach((now, line) => {
        if (now === undefined) sheet.splice(line, 0, line);
      });
      expect(sheet.slice(0, COUNT)).toEqual([0, 1, 2, 3, 4, 5]);
      expect(sheet.slice(COUNT).every((line) => line === undefined)).toBe(true);
    }),
  );
});

it('lines that did not move are told from others', () => {
  expect(areUnmoved(unmovedLines(3))).toBe(true);
  expect(areUnmoved([0, 2, 1])).toBe(false);
  expect(areUnmoved([0, undefined, 2])).toBe(false);
  expect(steadyLines([0, 1, 4, 2, 3])).toEqual([0, 1, undefined, 2, 3]);
});

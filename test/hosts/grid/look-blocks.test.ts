import fc from 'fast-check';
import { lookBlocks } from '../../../src/hosts/grid/look-blocks';

it('blocks cover each cell that has a look once, with its own look, and no other cell', () => {
  const looks = fc.record({ height: fc.nat(8), width: fc.nat(8) }).chain(({ height, width }) =>
    fc.array(fc.array(fc.nat(3), { minLength: width, maxLength: width }), {
      minLength: height,
      maxLength: height,
    }),
  );
  fc.assert(
    fc.property(looks, (rows) => {
      const [height, width] = [rows.length, rows[0]?.length ?? 0];
      const painted = rows.map((row) => row.map(() => 0));
      for (const { look, from, to } of lookBlocks(height, width, (row, column) => rows[row]![column]!)) {
        expect(look).toBeGreaterThan(0);
        for (let row = from.row; row <= to.row; row += 1) {
          for (let column = from.column; column <= to.column; column += 1) {
            expect(painted[row]![column]).toBe(0);
            painted[row]![column] = look;
          }
        }
      }
      expect(painted).toEqual(rows);
    }),
  );
});

it('a rectangle of one look is one block', () => {
  expect(lookBlocks(3, 4, () => 2)).toEqual([
    { look: 2, from: { row: 0, column: 0 }, to: { row: 2, column: 3 } },
  ]);
});

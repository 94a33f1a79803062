import fc from 'fast-check';
import { areaOfAddress } from '../../../src/hosts/excel/addresses';
import { printArea } from '../../../src/workbook/print';

it.each([
  ['B7', 6, 1, 6, 1],
  ['Inputs!B2:C9', 1, 1, 8, 2],
  ["'Is it! here'!$AA$10:$XFD$1048576", 9, 26, 1048575, 16383],
])('%s is read', (address, top, left, bottom, right) => {
  expect(areaOfAddress(address)).toEqual({
    from: { row: top, column: left },
    to: { row: bottom, column: right },
  });
});

it('an address that we print is read back', () => {
  const corner = fc.record({ row: fc.nat(1_000_000), column: fc.nat(16_000) });
  fc.assert(
    fc.property(corner, fc.nat(47_000), fc.nat(300), (from, down, right) => {
      const to = { row: from.row + down, column: from.column + right };
      expect(areaOfAddress(printArea({ sheet: 'Do nothing', from, to }))).toEqual({ from, to });
    }),
  );
});

it('what is no address is a defect', () => {
  expect(() => areaOfAddress('#REF!')).toThrow('Not the address of a cell');
});

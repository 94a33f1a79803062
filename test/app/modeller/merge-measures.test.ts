import { mergeMeasures } from '../../../src/app/modeller/own-measures';
import { measureText as text } from '../../support/own-measures';

const [a, b, c] = [text('a', '1'), text('b', '2'), text('c', '3')];

it('without edits there is nothing to merge', () => {
  expect(mergeMeasures(undefined, [a])).toBeUndefined();
});

it('edits stay as they are where the workbook has not changed', () => {
  const edits = { from: [a, text('', 'x'), text('', 'y')], to: [a, text('', 'x'), text('', 'z')] };
  expect(mergeMeasures(edits, edits.from)).toEqual(edits);
});

it('what was touched in the pane stays, and all else follows the workbook', () => {
  const edits = { from: [a, b], to: [text('a', '10'), b, c] };
  const workbook = [text('a', '100'), text('b', '20'), text('d', '4')];
  expect(mergeMeasures(edits, workbook)).toEqual({
    from: workbook,
    to: [text('a', '10'), text('b', '20'), c, text('d', '4')],
  });
});

it('a measure that was deleted in the pane comes back where it was changed in the workbook', () => {
  expect(mergeMeasures({ from: [a, b], to: [a] }, [a, text('b', '20')])).toBeUndefined();
  expect(mergeMeasures({ from: [a, b], to: [a] }, [text('a', '9'), b])?.to).toEqual([text('a', '9')]);
});

it('a measure that was deleted in the workbook and not touched in the pane goes', () => {
  expect(mergeMeasures({ from: [a, b], to: [a, b, c] }, [a])?.to).toEqual([a, c]);
});

import { writeNotes } from '../../../src/hosts/excel/write-notes';
import { EMPTY } from '../../support/sample-cells';

it('a note of ours is written anew or goes with what it was about, and the user’s stay', () => {
  const notes = ['Of a place before', 'Theirs', 'Of ours still'];
  const added: [string, string][] = [];
  const sheet = {
    notes: {
      getItemAt: (index: number) => ({ delete: () => notes.splice(index, 1) }),
      add: (cell: string, text: string) => added.push([cell, text]),
    },
  } as unknown as Parameters<typeof writeNotes>[0];
  const plan = { ...EMPTY, name: 'Sheet', notes: [{ cell: { row: 3, column: 1 }, text: 'Of ours still' }] };
  writeNotes(sheet, plan, [...notes], ['Of a place before', 'Of ours still']);
  expect(notes).toEqual(['Theirs']);
  expect(added).toEqual([['B4', 'Of ours still']]);
});

import { a1 } from '../../app/plan-charts';
import type { OpenedQuestion } from '../../app/provenance/question';
import type { Place } from '../../app/provenance/traced-book';
import { PROVENANCE_TEXT as TEXT } from '../../strings/provenance';
import { GoTo } from '../go-to';
import { useLook } from '../look';

interface WorkbookPlaceProps {
  readonly place: Place;
  readonly opened: OpenedQuestion;
}

/** The cell of the workbook that holds the number, or why there is none. */
export function WorkbookPlace({ place, opened }: WorkbookPlaceProps) {
  const look = useLook();
  const standing = opened.inWorkbook(place);
  return (
    <p className={look.small}>
      {standing === 'not-yet' ? TEXT.notInWorkbook : TEXT.inWorkbook}{' '}
      <PlaceLink place={place} opened={opened} />
      {standing === 'as-before' && `. ${TEXT.before}`}
    </p>
  );
}

/** A link to a cell, where the workbook has it. */
export function PlaceLink({ place, opened }: WorkbookPlaceProps) {
  if (opened.inWorkbook(place) === 'not-yet') return null;
  const cell = a1(place.row, place.column);
  return <GoTo sheet={place.sheet} cell={cell} label={TEXT.cell(place.sheet, cell)} />;
}

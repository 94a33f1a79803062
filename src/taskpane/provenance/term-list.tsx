import type { Term } from '../../app/provenance/explain';
import type { Line } from '../../app/provenance/line';
import type { Place } from '../../app/provenance/traced-book';
import { PROVENANCE_TEXT as TEXT } from '../../strings/provenance';
import { useLook } from '../look';
import { Summary } from '../summary';
import { useProvenanceLook } from './provenance-look';

interface TermListProps {
  readonly terms: readonly Term[];
  readonly onFollow: (place: Place) => void;
}

/** More years of a line than this are folded up. */
const MOST_YEARS = 3;

/** The numbers that a number was worked out from, each to be followed. */
export function TermList({ terms, onFollow }: TermListProps) {
  const look = useLook();
  const own = useProvenanceLook();
  return (
    <ul className={own.list}>
      {terms.map(({ label, lines }) => (
        <li key={label}>
          {lines.length > MOST_YEARS ? (
            <details className={look.details}>
              <Summary>{TEXT.years(label, lines[0]!.year ?? '', lines.at(-1)!.year ?? '')}</Summary>
              {lines.map((line) => (
                <Follow key={line.year} line={line} onFollow={onFollow} />
              ))}
            </details>
          ) : (
            lines.map((line) => <Follow key={line.year ?? ''} line={line} onFollow={onFollow} />)
          )}
        </li>
      ))}
    </ul>
  );
}

/** A number by its name and with its value, which leads to where it comes from. */
export function Follow({
  line,
  onFollow,
}: {
  readonly line: Line;
  readonly onFollow: (place: Place) => void;
}) {
  const own = useProvenanceLook();
  return (
    <button type="button" className={own.term} onClick={() => onFollow(line.place)}>
      <span>{TEXT.named(line.label, line.year)}</span> <span className={own.number}>{line.value}</span>
    </button>
  );
}

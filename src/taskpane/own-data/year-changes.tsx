import type { YearChange } from '../../app/own-data/ledger/move-base-year';
import { BASE_YEAR_TEXT as TEXT } from '../../strings/base-year';
import { useLook } from '../look';

interface YearChangesProps {
  readonly changes: readonly YearChange[];
  /** The base years before and after, such as 2016/17. */
  readonly was: string;
  readonly now: string;
}

/** What another base year does to what is tied to years, before it is written. */
export function YearChanges({ changes, was, now }: YearChangesProps) {
  const look = useLook();
  if (changes.length === 0) return null;
  return (
    <>
      <p className={look.text}>{TEXT.title(was, now)}</p>
      <ul className={look.list}>
        {changes.map(({ kind, labels }) => (
          <li key={kind}>{TEXT.changes[kind](labels.join('; '), was, now)}</li>
        ))}
      </ul>
    </>
  );
}

import { OWN_DATA_TEXT as TEXT } from '../../strings/own-data';
import { useLook } from '../look';

/** As many problems as are read at once. */
const MOST_SHOWN = 40;

/** What is not right with the files that were chosen. */
export function Refused({ lines }: { readonly lines: readonly string[] }) {
  const look = useLook();
  const left = lines.length - MOST_SHOWN;
  return (
    <>
      <p className={look.text}>{TEXT.refused(lines.length)}</p>
      <ul className={look.list}>
        {lines.slice(0, MOST_SHOWN).map((line, index) => (
          <li key={index}>{line}</li>
        ))}
        {left > 0 && <li>{TEXT.more(left)}</li>}
      </ul>
    </>
  );
}

import { OWN_DATA_TEXT as TEXT } from '../../strings/own-data';
import { useLook } from '../look';

interface ProblemsProps {
  readonly title: string;
  readonly lines: readonly string[];
}

/** As many problems as are read at once. */
const MOST_SHOWN = 40;

/** Problems under a title that says what they stopped. */
export function Problems({ title, lines }: ProblemsProps) {
  const look = useLook();
  const left = lines.length - MOST_SHOWN;
  return (
    <>
      <p className={look.text}>{title}</p>
      <ul className={look.list}>
        {lines.slice(0, MOST_SHOWN).map((line, index) => (
          <li key={index}>{line}</li>
        ))}
        {left > 0 && <li>{TEXT.more(left)}</li>}
      </ul>
    </>
  );
}

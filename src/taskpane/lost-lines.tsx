import type { Lost } from '../app/modeller/state';
import { LOST_TEXT as TEXT } from '../strings/lost';
import { describeCellProblem } from '../strings/read-back';
import { useLook } from './look';

/** A line for each thing that a workbook has lost. */
export function LostLines({ lost: { tables, analysis } }: { readonly lost: Lost }) {
  const look = useLook();
  const lines = [
    ...(tables ? [TEXT.tables[tables.of](tables.names.join(', '))] : []),
    ...(analysis ? [TEXT.analysis(describeCellProblem(analysis))] : []),
  ];
  return (
    <div className={`${look.message} ${look.warning}`}>
      {lines.map((line) => (
        <p key={line} className={look.text}>
          {line}
        </p>
      ))}
    </div>
  );
}

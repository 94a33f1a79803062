import { describeCellProblem } from '../strings/read-back';
import { PANE_TEXT as TEXT } from '../strings/taskpane';
import { useLook } from './look';
import { useModeller } from './pane-context';

/** What was deleted or spoilt in the workbook by hand, and what comes of it. */
export function LostMessage() {
  const look = useLook();
  const { tables, analysis } = useModeller((state) => state.lost);
  const lines = [
    ...(tables ? [TEXT.lostTables[tables.of](tables.names.join(', '))] : []),
    ...(analysis ? [TEXT.lostAnalysis(describeCellProblem(analysis))] : []),
  ];
  return (
    <div role="status" className={look.live}>
      {lines.length > 0 && (
        <div className={`${look.message} ${look.warning}`}>
          {lines.map((line) => (
            <p key={line} className={look.text}>
              {line}
            </p>
          ))}
        </div>
      )}
    </div>
  );
}

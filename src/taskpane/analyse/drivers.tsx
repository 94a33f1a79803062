import type { AnalysisRecord } from '../../app/analysis/analyse';
import { inputLabel } from '../../app/analysis/inputs';
import { ANALYSE_TEXT } from '../../strings/analyse-tab';
import { fine } from '../../strings/numbers';
import { useChartLook } from '../chart-look';
import { useLook } from '../look';
import { useModeller } from '../pane-context';
import { From } from '../provenance/from';
import { targetOf } from './target-of';

const TEXT = ANALYSE_TEXT.drivers;
const MOST = 5;

/** The assumptions that the measure follows most closely when all are drawn together. */
export function Drivers({ record, draft }: { readonly record: AnalysisRecord; readonly draft: number }) {
  const { drivers, measure, draws, seed } = record;
  const look = useLook();
  const chart = useChartLook();
  const baseline = useModeller((state) => state.baseline)!;
  if (drivers.length === 0) return null;
  return (
    <section className={look.tight} aria-label={TEXT.title}>
      <h4 className={chart.title}>{TEXT.title}</h4>
      <p className={look.small}>{TEXT.finding}</p>
      <table className={look.table}>
        <thead>
          <tr>
            <th scope="col">{TEXT.input}</th>
            <th scope="col">{TEXT.correlation}</th>
          </tr>
        </thead>
        <tbody>
          {drivers.slice(0, MOST).map(({ key, correlation }) => (
            <tr key={key}>
              <th scope="row">{inputLabel(baseline, key)}</th>
              <td>{correlation === null ? TEXT.none : fine(correlation)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={look.small}>
        <From
          what={TEXT.ask}
          question={{ target: targetOf(measure), draft }}
          drawn={{ how: 'together', draws, seed }}
          isInWords
        />
      </p>
    </section>
  );
}

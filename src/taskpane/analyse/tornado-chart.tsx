import { useId } from 'react';
import type { AnalysisRecord } from '../../app/analysis/analyse';
import { inputLabel, inputValue, isShareInput } from '../../app/analysis/inputs';
import { labelsOf } from '../../app/analysis/years';
import { ANALYSE_TEXT } from '../../strings/analyse-tab';
import { analysedValue } from '../../strings/analysis';
import { MEASURE_TEXT } from '../../strings/sensitivity-sheet';
import { CHART_TEXT } from '../../strings/preview';
import { useChartLook } from '../chart-look';
import { useLook } from '../look';
import { useModeller } from '../pane-context';
import { Summary } from '../summary';
import { From } from '../provenance/from';
import { targetOf } from './target-of';
import { TornadoBars, type LabelledBar } from './tornado-bars';
import { useTornadoLook } from './tornado-look';

const TEXT = ANALYSE_TEXT.tornado;
const MOST = 10;

interface TornadoChartProps {
  readonly record: AnalysisRecord;
  /** The draft that was analysed. */
  readonly draft: number;
  /** The measure with everything at its value. */
  readonly central: number;
}

/** What the measure comes to with one assumption at its low and at its high, the widest first. */
export function TornadoChart({ record, draft, central }: TornadoChartProps) {
  const look = useLook();
  const chart = useChartLook();
  const own = useTornadoLook();
  const id = useId();
  const baseline = useModeller((state) => state.baseline)!;
  const { measure, tornado, chanceOfBreakEven } = record;
  const year = measure === 'npv' ? undefined : labelsOf(baseline, chanceOfBreakEven.length - 1).at(-1);
  const title = TEXT.title(MEASURE_TEXT[measure].phrase, year);
  const bars = tornado.map((bar) => ({ ...bar, label: inputLabel(baseline, bar.key) }));
  const text = (value: number | null): string =>
    value === null ? TEXT.noNumber : analysedValue(measure, value);
  const [widest] = bars;
  const finding = widest
    ? TEXT.finding(text(central), widest.label, text(widest.atLow), text(widest.atHigh))
    : TEXT.none;
  return (
    <figure className={chart.figure} aria-labelledby={id}>
      <h4 id={id} className={chart.title}>
        {title}
      </h4>
      <p className={look.small}>{finding}</p>
      {widest && (
        <>
          <ul className={chart.legend}>
            {(['low', 'high'] as const).map((end) => (
              <li key={end}>
                <svg aria-hidden className={own.sample}>
                  <rect x="1" y="2" width="12" height="10" className={own[end]} />
                </svg>
                {TEXT[end]}
              </li>
            ))}
          </ul>
          <TornadoBars bars={bars.slice(0, MOST)} central={central} description={`${title}. ${finding}`} />
          {bars.length > MOST && <p className={look.small}>{TEXT.left(MOST)}</p>}
          <details className={look.details}>
            <Summary>
              {CHART_TEXT.numbers}
              <span className={look.unseen}>{CHART_TEXT.numbersOf(title)}</span>
            </Summary>
            <Numbers bars={bars} text={text} />
            <p className={look.small}>
              <From
                what={TEXT.ask(MEASURE_TEXT[measure].label)}
                question={{ target: targetOf(measure), draft }}
                drawn={{ how: 'one-by-one' }}
                isInWords
              />
            </p>
          </details>
        </>
      )}
    </figure>
  );
}

function Numbers({ bars, text }: { bars: readonly LabelledBar[]; text: (value: number | null) => string }) {
  const look = useLook();
  const baseline = useModeller((state) => state.baseline)!;
  return (
    <table className={look.table}>
      <thead>
        <tr>
          <th scope="col">{TEXT.input}</th>
          <th scope="col">{TEXT.low}</th>
          <th scope="col">{TEXT.high}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ key, label, low, high, atLow, atHigh }) => {
          const isShare = isShareInput(baseline, key);
          return (
            <tr key={key}>
              <th scope="row">
                {label}, {inputValue(isShare, low)} … {inputValue(isShare, high)}
              </th>
              <td>{text(atLow)}</td>
              <td>{text(atHigh)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

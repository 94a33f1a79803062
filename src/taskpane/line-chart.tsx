import { useId } from 'react';
import { CHART_TEXT as TEXT } from '../strings/preview';
import { DASHES, useChartLook, type LineKind } from './chart-look';
import type { LineChartProps } from './chart-line';
import { Marker } from './chart-marker';
import { useLook } from './look';
import { LinePlot } from './line-plot';
import { From } from './provenance/from';
import { Summary } from './summary';

/** Lines by year, what they show, and the same numbers as a table. */
export function LineChart(props: LineChartProps) {
  const { title, finding, lines } = props;
  const look = useLook();
  const chart = useChartLook();
  const id = useId();
  return (
    <figure className={chart.figure} aria-labelledby={id}>
      <h4 id={id} className={chart.title}>
        {title}
      </h4>
      <p className={look.small}>{finding}</p>
      <ul className={chart.legend}>
        {lines.map(({ kind, label }) => (
          <li key={label}>
            <LineSample kind={kind} />
            {label}
          </li>
        ))}
      </ul>
      <LinePlot {...props} />
      <details className={look.details}>
        <Summary>
          {TEXT.numbers}
          <span className={look.unseen}>{TEXT.numbersOf(title)}</span>
        </Summary>
        <div className={look.tight}>
          <Numbers {...props} />
          <Origins lines={lines} />
        </div>
      </details>
    </figure>
  );
}

/** The way from each line to where its numbers come from. */
function Origins({ lines }: Pick<LineChartProps, 'lines'>) {
  const look = useLook();
  const asked = lines.flatMap(({ label, from }) => (from ? [{ label, from }] : []));
  if (asked.length === 0) return null;
  return (
    <div className={look.tight}>
      {asked.map(({ label, from }) => (
        <div key={label} className={look.small}>
          <From {...from} isInWords />
        </div>
      ))}
    </div>
  );
}

function LineSample({ kind }: { kind: LineKind }) {
  const chart = useChartLook();
  return (
    <svg width="28" height="10" viewBox="0 0 28 10" aria-hidden className={chart[kind]}>
      <path d="M0 5H28" stroke="currentColor" strokeWidth="2" strokeDasharray={DASHES[kind]} />
      <Marker kind={kind} x={14} y={5} />
    </svg>
  );
}

function Numbers({ years, lines, show }: LineChartProps) {
  const look = useLook();
  return (
    <table className={look.table}>
      <thead>
        <tr>
          <th scope="col">{TEXT.year}</th>
          {lines.map(({ label }) => (
            <th key={label} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {years.map((year, t) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            {lines.map(({ label, values }) => (
              <td key={label}>{show(values[t]!)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

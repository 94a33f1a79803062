import type { TornadoBar } from '../../app/analysis/tornado';
import { useTornadoLook } from './tornado-look';

/** A bar with its label, of those that are drawn to one scale. */
export interface LabelledBar extends TornadoBar {
  readonly label: string;
}

interface TornadoBarsProps {
  readonly bars: readonly LabelledBar[];
  /** The measure with everything at its value: where the bars begin. */
  readonly central: number;
  readonly description: string;
}

/** A label and a bar for each assumption: hollow to what its low gives, filled to what its high gives. */
export function TornadoBars({ bars, central, description }: TornadoBarsProps) {
  const look = useTornadoLook();
  const values = bars.flatMap(({ atLow, atHigh }) => [atLow ?? central, atHigh ?? central]);
  const [least, most] = [Math.min(central, ...values), Math.max(central, ...values)];
  const place = (value: number): number => (most > least ? ((value - least) / (most - least)) * 100 : 0);
  return (
    <div role="img" aria-label={description} className={look.bars}>
      {bars.map(({ key, label, atLow, atHigh }) => (
        <div key={key} className={look.row}>
          <span>{label}</span>
          <svg className={look.bar}>
            <Bar from={place(central)} to={place(atLow ?? central)} className={look.low} />
            <Bar from={place(central)} to={place(atHigh ?? central)} className={look.high} />
            <line
              x1={`${place(central)}%`}
              x2={`${place(central)}%`}
              y1="0"
              y2="100%"
              className={look.central}
            />
          </svg>
        </div>
      ))}
    </div>
  );
}

function Bar({ from, to, className }: { from: number; to: number; className: string }) {
  return (
    <rect
      x={`${Math.min(from, to)}%`}
      width={`${Math.abs(to - from)}%`}
      y="2"
      height="10"
      className={className}
    />
  );
}

import { SCENARIO_TEXT } from '../strings/scenario-tab';
import { useLook } from './look';
import { exactPercent, percent } from '../strings/numbers';

const WIDTH = 200;
const HEIGHT = 56;
const GAP = 2;

/** A small picture of how much of a shift is in place, year by year; fractions from the first year on. */
export function Ramp({ fractions }: { fractions: readonly number[] }) {
  const look = useLook();
  const step = WIDTH / Math.max(1, fractions.length);
  return (
    <div className={look.tight}>
      <svg
        className={look.ramp}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={SCENARIO_TEXT.ramp(fractions.map(percent).join(', '))}
      >
        {fractions.map((fraction, index) => (
          <rect
            key={index}
            x={index * step + GAP / 2}
            y={HEIGHT - 1 - fraction * (HEIGHT - 2)}
            width={step - GAP}
            height={1 + fraction * (HEIGHT - 2)}
            fill="currentColor"
          />
        ))}
      </svg>
      <p className={look.small}>
        {SCENARIO_TEXT.rampCaption(fractions.length, exactPercent(fractions.at(-1) ?? 0))}
      </p>
    </div>
  );
}

import type { ChartPlan } from '../../app/plan-charts';
import { widestOf } from './category-labels';
import { showNumber } from '../../app/number-text';
import { extentOf, type Spans } from './spans';
import { valueAxis, type ValueAxis } from './value-axis';

/** A value axis with what its ticks say, and how wide the widest is. */
export interface ValueTicks {
  readonly axis: ValueAxis;
  readonly texts: readonly string[];
  readonly widest: number;
}

/** Room for a tick at the least, up the page. */
const TICK_HEIGHT = 24;
const BETWEEN_TICKS = 14;
const FEWEST_STEPS = 2;
const MOST_STEPS = 8;

/** Ticks for a value axis up the page, about `height` pixels long. */
export function ticksUp(plan: ChartPlan, spans: Spans, height: number): ValueTicks {
  const most = Math.floor(height / TICK_HEIGHT);
  return ticksOf(plan, spans, Math.max(FEWEST_STEPS, Math.min(MOST_STEPS, most)));
}

/** Ticks for a value axis along the page, as many as stand beside each other in `width` pixels. */
export function ticksAlong(plan: ChartPlan, spans: Spans, width: number): ValueTicks {
  for (let most = MOST_STEPS; ; most -= 1) {
    const ticks = ticksOf(plan, spans, most);
    if (most === FEWEST_STEPS || (ticks.widest + BETWEEN_TICKS) * ticks.texts.length <= width) return ticks;
  }
}

function ticksOf({ kind, valueFormat }: ChartPlan, spans: Spans, most: number): ValueTicks {
  const { lowest, highest } = extentOf(spans);
  const axis = valueAxis(lowest, highest, kind !== 'line', most);
  const texts = axis.ticks.map((tick) => showNumber(tick, valueFormat, axis.decimals));
  return { axis, texts, widest: widestOf(texts) };
}

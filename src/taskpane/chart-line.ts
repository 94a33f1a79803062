import type { LineKind } from './chart-look';
import type { FromButtonProps } from './provenance/from-button';

/** A yearly measure as a line. */
export interface ChartLine {
  readonly kind: LineKind;
  readonly label: string;
  readonly values: readonly number[];
  /** Where its numbers come from. */
  readonly from?: FromButtonProps | undefined;
}

export interface LineChartProps {
  /** The measure and its unit. */
  readonly title: string;
  /** What the lines show, in a sentence. */
  readonly finding: string;
  readonly years: readonly string[];
  readonly lines: readonly ChartLine[];
  /** Values that the axis spans wherever the lines are. */
  readonly spans?: readonly number[];
  /** A value beside the axis, where the values are `step` apart. */
  readonly tick: (value: number, step: number) => string;
  /** A value in the table. */
  readonly show: (value: number) => string;
}

import type { AnalysisRecord } from '../../app/analysis/analyse';
import { labelsOf } from '../../app/analysis/years';
import { ANALYSE_TEXT } from '../../strings/analyse-tab';
import { analysedValue } from '../../strings/analysis';
import { exact, pounds } from '../../strings/numbers';
import { MEASURE_TEXT } from '../../strings/sensitivity-sheet';
import { activityUnit } from '../activity';
import { decimalsOf } from '../chart-scale';
import { LineChart } from '../line-chart';
import { useModeller } from '../pane-context';
import { targetOf } from './target-of';

const TEXT = ANALYSE_TEXT.fan;

/** The middle of the draws by year, between what one in twenty is below and one in twenty above. */
export function FanChart({ record, draft }: { readonly record: AnalysisRecord; readonly draft: number }) {
  const { measure, percentiles, npv, draws, seed } = record;
  const baseline = useModeller((state) => state.baseline)!;
  // A net present value has no years: what it discounts is shown by year.
  const shown = measure === 'npv' ? 'cumulativeNetBenefit' : measure;
  const { p5, p50, p95 } = percentiles[shown];
  const years = labelsOf(baseline, p50.length - 1);
  const last = years.length - 1;
  const isCount = shown === 'admissions' || shown === 'bedDays';
  const unit = isCount ? activityUnit(p50[0]!, years[0]!) : TEXT.pounds;
  const text = (value: number): string => analysedValue(shown, value);
  const finding = TEXT.finding(years[last]!, text(p50[last]!), text(p5[last]!), text(p95[last]!));
  const ofNpv = TEXT.npv(pounds(npv.p50), pounds(npv.p5), pounds(npv.p95));
  return (
    <LineChart
      title={TEXT.title(MEASURE_TEXT[shown].label, unit)}
      finding={measure === 'npv' ? `${ofNpv} ${finding}` : finding}
      years={years}
      lines={[
        { kind: 'low', label: TEXT.low, values: p5 },
        {
          kind: 'median',
          label: TEXT.median,
          values: p50,
          from: {
            what: TEXT.ask(MEASURE_TEXT[shown].label),
            question: { target: targetOf(shown), draft },
            drawn: { how: 'together', draws, seed },
          },
        },
        { kind: 'high', label: TEXT.high, values: p95 },
      ]}
      tick={isCount ? exact : (value, step) => pounds(value, decimalsOf(step))}
      show={text}
    />
  );
}

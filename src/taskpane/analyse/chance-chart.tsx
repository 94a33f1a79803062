import type { AnalysisRecord } from '../../app/analysis/analyse';
import { labelsOf } from '../../app/analysis/years';
import { ANALYSE_TEXT } from '../../strings/analyse-tab';
import { chanceText } from '../../strings/analysis';
import { exactPercent } from '../../strings/numbers';
import { LineChart } from '../line-chart';
import { useModeller } from '../pane-context';

const TEXT = ANALYSE_TEXT.chance;

/** From never to always, so that a small chance looks small. */
const CERTAINTY = [0, 1];

/** The chance that a scenario has paid for itself by each year. */
export function ChanceChart({ record, draft }: { readonly record: AnalysisRecord; readonly draft: number }) {
  const { chanceOfBreakEven, draws, seed } = record;
  const baseline = useModeller((state) => state.baseline)!;
  const years = labelsOf(baseline, chanceOfBreakEven.length - 1);
  return (
    <LineChart
      title={TEXT.title}
      finding={TEXT.finding(chanceText(chanceOfBreakEven.at(-1)!), years.at(-1)!)}
      years={years}
      lines={[
        {
          kind: 'scenario',
          label: TEXT.line,
          values: chanceOfBreakEven,
          from: {
            what: TEXT.ask,
            question: { target: { kind: 'line', line: 'breakEven', about: 'cumulative' }, draft },
            drawn: { how: 'together', draws, seed },
          },
        },
      ]}
      spans={CERTAINTY}
      tick={exactPercent}
      show={chanceText}
    />
  );
}

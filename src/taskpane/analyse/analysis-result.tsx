import { findingOf } from '../../app/analysis/finding';
import type { KeptAnalysis } from '../../app/modeller/analysis';
import { isAnalysisStale } from '../../app/modeller/is-analysis-stale';
import { ANALYSE_TEXT as TEXT } from '../../strings/analyse-tab';
import { findingSentence } from '../../strings/analysis';
import { useLook } from '../look';
import { useModeller } from '../pane-context';
import { ChanceChart } from './chance-chart';
import { Drivers } from './drivers';
import { FanChart } from './fan-chart';
import { TornadoChart } from './tornado-chart';
import { WriteAnalysis } from './write-analysis';

/** What an analysis came to: the sentence that matters, then what it stands on. */
export function AnalysisResult({ analysis }: { analysis: KeptAnalysis }) {
  const look = useLook();
  const baseline = useModeller((state) => state.baseline)!;
  const isStale = useModeller(isAnalysisStale);
  const { record, central, draft } = analysis;
  const { draws, seed, made, scenario } = record;
  return (
    <section className={look.section} aria-label={TEXT.result(scenario)}>
      <h3 className={look.heading}>{TEXT.result(scenario)}</h3>
      {isStale && <p className={`${look.message} ${look.warning} ${look.text}`}>{TEXT.stale}</p>}
      <p className={`${look.card} ${look.text}`} role="status">
        {findingSentence(findingOf(baseline, record))}
      </p>
      <p className={look.small}>
        {TEXT.drawn(draws.toLocaleString('en-GB'), String(seed), new Date(made).toLocaleString('en-GB'))}
      </p>
      <FanChart record={record} draft={draft} />
      <ChanceChart record={record} draft={draft} />
      <TornadoChart record={record} draft={draft} central={central} />
      <Drivers record={record} draft={draft} />
      <WriteAnalysis isWritten={analysis.isWritten} isStale={isStale} />
    </section>
  );
}

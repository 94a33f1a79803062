import { Fragment, useEffect } from 'react';
import { inputsText } from '../app/modeller/same-inputs';
import { useModeller, usePane } from './pane-context';
import { AnalysisForm } from './analyse/analysis-form';
import { AnalysisResult } from './analyse/analysis-result';
import { BestMixSection } from './analyse/best-mix-section';
import { MustBeTrue } from './analyse/must-be-true';
import { PullFirst } from './pull-first';

/** How likely a scenario is to pay, what decides that, and what would have to be true. */
export function AnalyseTab() {
  const phase = useModeller((state) => state.phase);
  const hasDrafts = useModeller((state) => state.drafts.length > 0);
  const analysis = useModeller((state) => state.analysis);
  const baseline = useModeller((state) => state.baseline);
  const scenario = useModeller(({ drafts, selected }) => drafts.find(({ id }) => id === selected)?.scenario);
  const measure = useModeller((state) => state.analysisForm.measure);
  const { modeller } = usePane();
  const canShowHeld = useModeller(
    (state) => state.heldAnalysis !== undefined && !state.analysis && !state.busy,
  );
  useEffect(() => {
    if (canShowHeld) void modeller.showAnalysis();
  }, [canShowHeld, modeller]);
  if (phase === 'unread') return null;
  if (phase === 'empty' && !hasDrafts) return <PullFirst reason="analyse" />;
  return (
    <>
      <AnalysisForm />
      {analysis && <AnalysisResult analysis={analysis} />}
      {baseline && scenario && (
        // What was sought for other inputs is of no use: it begins anew with them.
        <Fragment key={inputsText(baseline, [scenario])}>
          <MustBeTrue key={measure} baseline={baseline} scenario={scenario} measure={measure} />
          <BestMixSection baseline={baseline} scenario={scenario} />
        </Fragment>
      )}
    </>
  );
}

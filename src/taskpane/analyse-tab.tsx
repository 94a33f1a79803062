import { useModeller } from './pane-context';
import { AnalysisForm } from './analyse/analysis-form';
import { AnalysisResult } from './analyse/analysis-result';
import { PullFirst } from './pull-first';

/** How likely a scenario is to pay, what decides that, and what would have to be true. */
export function AnalyseTab() {
  const phase = useModeller((state) => state.phase);
  const hasDrafts = useModeller((state) => state.drafts.length > 0);
  const analysis = useModeller((state) => state.analysis);
  if (phase === 'unread') return null;
  if (phase === 'empty' && !hasDrafts) return <PullFirst reason="analyse" />;
  return (
    <>
      <AnalysisForm />
      {analysis && <AnalysisResult analysis={analysis} />}
    </>
  );
}

import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { AnalysisFailure } from '../app/analysis/failure';
import type { Failure } from '../app/modeller/state';
import { describeHostProblem } from '../strings/host-problems';
import { describeProblem } from '../strings/problems';
import { describeCellProblem } from '../strings/read-back';
import { FAILURE_TEXT as TEXT } from '../strings/failures';
import { PANE_TEXT } from '../strings/taskpane';
import { fieldLabel } from './field-label';
import { problemText } from './field-problem';
import { GoTo } from './go-to';
import { useLook } from './look';
import { useModeller, usePane } from './pane-context';

/** As many complaints as are read at once. */
const MOST_SHOWN = 12;

/** A failure in words, brought into view, and the way to be rid of it. */
export function FailureSentences({ failure }: { readonly failure: Failure }) {
  const look = useLook();
  const { modeller } = usePane();
  const message = useRef<HTMLDivElement>(null);
  useEffect(() => {
    void message.current?.scrollIntoView({ block: 'nearest' });
  }, [failure]);
  return (
    <div ref={message} className={`${look.message} ${look.bad}`}>
      <Sentences failure={failure} />
      <Button size="small" onClick={() => modeller.dismissFailure()}>
        {PANE_TEXT.close}
      </Button>
    </div>
  );
}

function Sentences({ failure }: { failure: Failure }) {
  const look = useLook();
  switch (failure.code) {
    case 'host':
      return <p className={look.text}>{describeHostProblem(failure.problem)}</p>;
    case 'cells': {
      const shown = failure.problems.slice(0, MOST_SHOWN);
      const left = failure.problems.length - shown.length;
      return (
        <>
          <p className={look.text}>{TEXT.cells}</p>
          <ul className={look.list}>
            {shown.map((problem, index) => (
              <li key={index}>
                {describeCellProblem(problem)}{' '}
                <GoTo sheet={problem.sheet} cell={problem.cell} label={`${problem.sheet} ${problem.cell}`} />
              </li>
            ))}
            {left > 0 && <li>{TEXT.more(left)}</li>}
          </ul>
        </>
      );
    }
    case 'drafts':
      return <FaultyDrafts />;
    case 'conflicts':
      return <p className={look.text}>{TEXT.conflicts(failure.names.join('; '))}</p>;
    case 'analysis':
      return <AnalysisFailed failure={failure.failure} />;
    case 'too-many-scenarios':
      return <p className={look.text}>{TEXT['too-many-scenarios'](failure.found, failure.most)}</p>;
    case 'no-scenario':
    case 'stale-analysis':
    case 'no-tables':
      return <p className={look.text}>{TEXT[failure.code]}</p>;
  }
}

function AnalysisFailed({ failure }: { failure: AnalysisFailure }) {
  const look = useLook();
  switch (failure.code) {
    case 'cancelled':
      return <p className={look.text}>{TEXT.cancelled}</p>;
    case 'worker-failed':
      return <p className={look.text}>{TEXT['worker-failed'](failure.detail)}</p>;
    case 'refused':
      return (
        <ul className={look.list}>
          {failure.problems.map((problem, index) => (
            <li key={index}>{describeProblem(problem)}</li>
          ))}
        </ul>
      );
  }
}

/** What is wrong in the drafts now, scenario by scenario: what was put right meanwhile is gone. */
function FaultyDrafts() {
  const look = useLook();
  const baseline = useModeller((state) => state.baseline)!;
  const drafts = useModeller((state) => state.drafts);
  return (
    <>
      <p className={look.text}>{TEXT.drafts}</p>
      <ul className={look.list}>
        {drafts
          .filter(({ problems }) => problems.length > 0)
          .map(({ id, form, problems }) => (
            <li key={id}>
              {form.name}
              <ul className={look.list}>
                {problems.map((problem, index) => (
                  <li key={index}>
                    {TEXT.ofField(fieldLabel(baseline, problem.field ?? ''), problemText(baseline, problem))}
                  </li>
                ))}
              </ul>
            </li>
          ))}
      </ul>
    </>
  );
}

import { Button } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { isEdited } from '../app/modeller/draft';
import type { RunReport } from '../app/modeller/state';
import { RESULTS_TEXT as TEXT } from '../strings/results-tab';
import type { CellValue } from '../app/plan-charts';
import { GoTo } from './go-to';
import { useLook } from './look';
import { OWN_MEASURES_TEXT as MEASURES_TEXT } from '../strings/own-measures';
import { useModeller, usePane } from './pane-context';
import { PullFirst } from './pull-first';
import { RestoreSection } from './restore-section';
import { ScenarioChanges } from './scenario-changes';

// Late, because the results are wanted first.
const ActualsSection = lazy(() =>
  import('./actuals/actuals-section').then((part) => ({ default: part.ActualsSection })),
);
const OwnMeasures = lazy(() =>
  import('./measures/own-measures').then((part) => ({ default: part.OwnMeasures })),
);

/** Running and writing, what is out of date, and what the last run did. */
export function ResultsTab() {
  const look = useLook();
  const { modeller } = usePane();
  const isBusy = useModeller((state) => state.busy !== undefined);
  const lastRun = useModeller((state) => state.lastRun);
  const phase = useModeller((state) => state.phase);
  const hasDrafts = useModeller((state) => state.drafts.length > 0);
  if (phase === 'unread') return null;
  if (phase === 'empty' && !hasDrafts) return <PullFirst reason="results" />;
  return (
    <>
      <p className={look.small}>{TEXT.runHint}</p>
      <div>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void modeller.run()}>
          {TEXT.run}
        </Button>
      </div>
      <Stale />
      {lastRun ? <LastRun report={lastRun} /> : <p className={look.text}>{TEXT.nothingYet}</p>}
      <Suspense fallback={<p className={look.text}>{MEASURES_TEXT.opening}</p>}>
        <ActualsSection />
        <OwnMeasures />
      </Suspense>
    </>
  );
}

function Stale() {
  const look = useLook();
  const drafts = useModeller((state) => state.drafts);
  const removed = useModeller((state) => state.removed);
  const changedInWorkbook = useModeller((state) => state.changedInWorkbook);
  const hasMeasures = useModeller((state) => state.measureEdits !== undefined);
  const edited = drafts.filter(isEdited).map(({ form }) => form.name);
  const reasons = [
    ...(changedInWorkbook ? [TEXT.stale.workbook] : []),
    ...(edited.length > 0 ? [TEXT.stale.pane(edited.join('; '))] : []),
    ...(hasMeasures ? [TEXT.stale.measures] : []),
    ...(removed.length > 0 ? [TEXT.stale.removed(removed.map(({ name }) => name).join('; '))] : []),
  ];
  if (reasons.length === 0) return null;
  return (
    <div className={`${look.message} ${look.warning}`}>
      {reasons.map((reason) => (
        <p key={reason} className={look.text}>
          {reason}
        </p>
      ))}
    </div>
  );
}

function LastRun({ report: { action, written, changes, removed } }: { report: RunReport }) {
  const look = useLook();
  return (
    <>
      <p className={look.text}>
        {TEXT.done[action]} {written.undo ? TEXT.undo : TEXT.noUndo}
      </p>
      {removed.length > 0 && <p className={look.text}>{TEXT.removed(removed.join('; '))}</p>}
      <section className={look.section} aria-label={TEXT.changes[action]}>
        <h3 className={look.heading}>{TEXT.changes[action]}</h3>
        <ScenarioChanges changes={changes} />
      </section>
      <RestoreSection />
      <Places
        title={TEXT.keptAside}
        places={written.keptAside.map(({ sheet, address, found }) => ({
          sheet,
          cell: address,
          found: shown(found),
        }))}
      />
      <Places title={TEXT.left} places={(written.left ?? []).map((sheet) => ({ sheet }))} />
      <Places title={TEXT.sheets} places={written.sheets.map((sheet) => ({ sheet }))} />
      {written.sheets.length === 0 && <p className={look.text}>{TEXT.nothingWritten}</p>}
    </>
  );
}

interface Place {
  readonly sheet: string;
  readonly cell?: string;
  /** What stood there. */
  readonly found?: string;
}

function shown(value: CellValue): string {
  return typeof value === 'object' ? value.error : String(value);
}

/** Sheets or cells, each with the way there; nothing where there are none. */
function Places({ title, places }: { title: string; places: readonly Place[] }) {
  const look = useLook();
  if (places.length === 0) return null;
  return (
    <section className={look.section} aria-label={title}>
      <h3 className={look.heading}>{title}</h3>
      <ul className={look.places}>
        {places.map(({ sheet, cell, found }) => (
          <li key={`${sheet}!${cell ?? ''}`}>
            {cell === undefined ? (
              <GoTo sheet={sheet} />
            ) : (
              <GoTo sheet={sheet} cell={cell} label={`${sheet} ${cell}`} />
            )}
            {found !== undefined && TEXT.found(found)}
          </li>
        ))}
      </ul>
    </section>
  );
}

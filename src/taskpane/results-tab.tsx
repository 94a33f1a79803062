import { Button } from '@fluentui/react-components';
import { isEdited } from '../app/modeller/draft';
import type { RunReport, ScenarioChange } from '../app/modeller/state';
import { RESULTS_TEXT as TEXT } from '../strings/taskpane';
import { GoTo } from './go-to';
import { useLook } from './look';
import { useModeller, usePane } from './pane-context';
import { decimal, percent, pounds } from '../strings/numbers';

/** Running and writing, what is out of date, and what the last run did. */
export function ResultsTab() {
  const look = useLook();
  const { modeller } = usePane();
  const isBusy = useModeller((state) => state.busy !== undefined);
  const lastRun = useModeller((state) => state.lastRun);
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
    </>
  );
}

function Stale() {
  const look = useLook();
  const drafts = useModeller((state) => state.drafts);
  const removed = useModeller((state) => state.removed);
  const changedInWorkbook = useModeller((state) => state.changedInWorkbook);
  const edited = drafts.filter(isEdited).map(({ form }) => form.name);
  const reasons = [
    ...(changedInWorkbook ? [TEXT.stale.workbook] : []),
    ...(edited.length > 0 ? [TEXT.stale.pane(edited.join('; '))] : []),
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
      <section className={look.section} aria-label={TEXT.changes}>
        <h3 className={look.heading}>{TEXT.changes}</h3>
        {changes.map((change) => (
          <Change key={change.sheet} change={change} />
        ))}
      </section>
      {written.keptAside.length > 0 && (
        <section className={look.section} aria-label={TEXT.keptAside}>
          <h3 className={look.heading}>{TEXT.keptAside}</h3>
          <ul className={look.list}>
            {written.keptAside.map(({ sheet, address }) => (
              <li key={`${sheet}!${address}`}>
                <GoTo sheet={sheet} cell={address} label={`${sheet} ${address}`} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className={look.section} aria-label={TEXT.sheets}>
        <h3 className={look.heading}>{TEXT.sheets}</h3>
        <ul className={look.list}>
          {written.sheets.map((sheet) => (
            <li key={sheet}>
              <GoTo sheet={sheet} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function Change({ change: { name, sheet, before, after } }: { change: ScenarioChange }) {
  const look = useLook();
  const rows = [
    [TEXT.gap, before?.gap.scenario, after.gap.scenario, pounds],
    [TEXT.preventionShare, before?.preventionShare.scenario, after.preventionShare.scenario, percent],
    [TEXT.admissions, before?.admissions.scenario, after.admissions.scenario, decimal],
  ] as const;
  return (
    <table className={look.table}>
      <caption className={look.caption}>
        <GoTo sheet={sheet} label={TEXT.inYear(name, after.horizonYear)} />
      </caption>
      <tbody>
        {rows.map(([label, was, is, show]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{compare(was, is, show)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function compare(was: number | undefined, is: number, show: (value: number) => string): string {
  if (was === undefined) return TEXT.firstRun(show(is));
  return was === is ? TEXT.unchanged(show(is)) : TEXT.was(show(was), show(is));
}

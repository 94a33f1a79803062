import type { Ref } from 'react';
import type { Compared } from '../app/headline';
import { isEdited, type Draft } from '../app/modeller/draft';
import { percent, pounds } from '../strings/numbers';
import { FAILURE_TEXT } from '../strings/taskpane';
import { PREVIEW_TEXT as TEXT } from '../strings/preview';
import { PLAUSIBILITY_WORDS } from '../strings/workbook';
import { activity, activityUnit } from './activity';
import { fieldLabel } from './field-label';
import { problemText } from './field-problem';
import { GoTo } from './go-to';
import { useLook } from './look';
import { useModeller } from './pane-context';
import { PreviewCharts } from './preview-charts';

interface PreviewCardProps {
  readonly draft: Draft;
  /** Is given what holds the figures. */
  readonly figures: Ref<HTMLTableElement>;
}

/** What would come of a draft, beside doing nothing; nothing of it is written yet. */
export function PreviewCard({ draft, figures }: PreviewCardProps) {
  const look = useLook();
  const { preview } = draft;
  if (!preview) {
    return (
      <section className={look.card} aria-label={TEXT.preview}>
        <p className={look.text}>{TEXT.noPreview}</p>
        <ToPutRight draft={draft} />
      </section>
    );
  }
  const { headline } = preview;
  const { gap, preventionShare, admissions, bedDays, breakEven, plausibility, base, baseYear } = headline;
  const rows: readonly [label: string, compared: Compared, show: (value: number) => string][] = [
    [TEXT.gap, gap, pounds],
    [TEXT.preventionShare, preventionShare, percent],
    [TEXT.admissions(activityUnit(base.admissions, baseYear)), admissions, activity],
    [TEXT.bedDays(activityUnit(base.bedDays, baseYear)), bedDays, activity],
  ];
  const verdict = TEXT.plausibility(
    PLAUSIBILITY_WORDS[plausibility.level],
    percent(plausibility.avoided),
    headline.plausibilityYear,
  );
  return (
    <section className={look.card} aria-label={TEXT.title(headline.horizonYear)}>
      <h3 className={look.heading}>{TEXT.title(headline.horizonYear)}</h3>
      {draft.problems.length > 0 && (
        <div className={`${look.message} ${look.warning}`}>
          <p className={look.text}>{TEXT.blocked}</p>
          <ToPutRight draft={draft} />
        </div>
      )}
      <table ref={figures} className={look.table}>
        <thead>
          <tr>
            <th scope="col">{TEXT.measure}</th>
            <th scope="col">{TEXT.doNothing}</th>
            <th scope="col">{TEXT.scenario}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([label, compared, show]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{show(compared.doNothing)}</td>
              <td>{show(compared.scenario)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {headline.isIdle ? (
        <p className={look.text}>{TEXT.idle}</p>
      ) : (
        <p className={look.text}>
          {TEXT.inYear(breakEven.inYear)} {TEXT.cumulative(breakEven.cumulative)}
        </p>
      )}
      {headline.leverReleasedGbpM > 0 && (
        <p className={look.text}>{TEXT.levers(pounds(headline.leverReleasedGbpM), headline.horizonYear)}</p>
      )}
      {plausibility.level !== 'green' && (
        <p
          className={`${look.message} ${plausibility.level === 'red' ? look.bad : look.warning} ${look.text}`}
        >
          {verdict}
        </p>
      )}
      {headline.unplacedGbpM > 0 && (
        <p className={`${look.message} ${look.warning} ${look.text}`}>
          {TEXT.unplaced(pounds(headline.unplacedGbpM))}
        </p>
      )}
      <PreviewCharts preview={preview} />
      <Origin draft={draft} />
    </section>
  );
}

/** The fields that are wrong, which may be out of sight; what no field can show is said here. */
function ToPutRight({ draft }: { draft: Draft }) {
  const look = useLook();
  const baseline = useModeller((state) => state.baseline)!;
  const fields = draft.problems.map((problem) => {
    const label = fieldLabel(baseline, problem.field ?? '');
    return hasField(draft, problem.field ?? '')
      ? label
      : FAILURE_TEXT.ofField(label, problemText(baseline, problem));
  });
  return <p className={look.small}>{TEXT.toPutRight([...new Set(fields)].join('; '))}</p>;
}

/** Whether the pane has a field for it: it has none for lists by year and mixes. */
function hasField({ form }: Draft, path: string): boolean {
  const key = /^assumptions\.(.+?)(\[\d+\])?$/.exec(path)?.[1];
  const own = key === undefined ? undefined : form.assumptions[key];
  return !Array.isArray(own);
}

/** Where the figures come from, with the way to the same ones in the workbook where it has them. */
function Origin({ draft }: { draft: Draft }) {
  const look = useLook();
  const written = useModeller((state) => state.lastRun?.changes);
  const sheet = isEdited(draft) ? undefined : written?.find(({ name }) => name === draft.form.name)?.sheet;
  return (
    <p className={look.small}>
      {TEXT.origin} {sheet && <GoTo sheet={sheet} label={TEXT.calculation(sheet)} />}
    </p>
  );
}

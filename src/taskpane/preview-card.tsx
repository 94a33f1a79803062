import type { Ref } from 'react';
import type { Compared } from '../app/headline';
import { isEdited, type Draft } from '../app/modeller/draft';
import type { Target } from '../app/provenance/target';
import { percent, pounds } from '../strings/numbers';
import { FAILURE_TEXT } from '../strings/failures';
import { CHART_TEXT, PREVIEW_TEXT as TEXT } from '../strings/preview';
import { PLAUSIBILITY_WORDS } from '../strings/workbook';
import { activity, activityUnit } from './activity';
import { fieldLabel } from './field-label';
import { problemText } from './field-problem';
import { GoTo } from './go-to';
import { useLook } from './look';
import { useModeller } from './pane-context';
import { PreviewCharts } from './preview-charts';
import { From } from './provenance/from';

interface PreviewCardProps {
  readonly draft: Draft;
  /** Is given what holds the figures. */
  readonly figures: Ref<HTMLTableElement>;
}

type Row = readonly [
  label: string,
  compared: Compared,
  show: (value: number) => string,
  measure: string,
  asked: string,
];

const ASK = CHART_TEXT.ask;

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
  const rows: readonly Row[] = [
    [TEXT.gap, gap, pounds, 'gap', ASK.gap],
    [
      TEXT.preventionShare,
      preventionShare,
      percent,
      'preventionShare.primaryAndSecondary',
      ASK.preventionShare,
    ],
    [
      TEXT.admissions(activityUnit(base.admissions, baseYear)),
      admissions,
      activity,
      'admissions',
      ASK.admissions,
    ],
    [TEXT.bedDays(activityUnit(base.bedDays, baseYear)), bedDays, activity, 'bedDays', ASK.bedDays],
  ];
  const year = headline.horizonYear;
  // What is not right any more is not worked out: the figures are those of before.
  const from = (what: string, target: Target, ofYear?: string) =>
    draft.scenario && <From what={what} year={ofYear} question={{ target, draft: draft.id }} />;
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
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map(([label, compared, show, measure, what]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{show(compared.doNothing)}</td>
              <td>{show(compared.scenario)}</td>
              <td>{from(what, { kind: 'measure', measure }, year)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {headline.isIdle ? (
        <p className={look.text}>{TEXT.idle}</p>
      ) : (
        <p className={look.text}>
          {TEXT.inYear(breakEven.inYear)} {TEXT.cumulative(breakEven.cumulative)}{' '}
          {from(ASK.breakEven, { kind: 'line', line: 'breakEven', about: 'cumulative' })}
        </p>
      )}
      {headline.leverReleasedGbpM > 0 && (
        <p className={look.text}>
          {TEXT.levers(pounds(headline.leverReleasedGbpM), headline.horizonYear)}{' '}
          {from(ASK.leverReleased, { kind: 'measure', measure: 'leverReleased' }, year)}
        </p>
      )}
      {plausibility.level !== 'green' && (
        <p
          className={`${look.message} ${plausibility.level === 'red' ? look.bad : look.warning} ${look.text}`}
        >
          {verdict} {from(ASK.plausibility, { kind: 'line', line: 'plausibility' })}
        </p>
      )}
      {headline.unplacedGbpM > 0 && (
        <p className={`${look.message} ${look.warning} ${look.text}`}>
          {TEXT.unplaced(pounds(headline.unplacedGbpM))}{' '}
          {from(ASK.unplaced, { kind: 'measure', measure: 'unplaced' }, year)}
        </p>
      )}
      <PreviewCharts preview={preview} draft={draft.scenario && draft.id} />
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

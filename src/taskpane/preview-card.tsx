import type { Compared } from '../app/headline';
import type { Draft } from '../app/modeller/draft';
import { PREVIEW_TEXT as TEXT } from '../strings/taskpane';
import { PLAUSIBILITY_WORDS } from '../strings/workbook';
import { useLook } from './look';
import { decimal, percent, pounds } from '../strings/numbers';

/** What would come of a draft, beside doing nothing; nothing of it is written yet. */
export function PreviewCard({ draft }: { draft: Draft }) {
  const look = useLook();
  const headline = draft.preview?.headline;
  if (!headline) return <p className={look.text}>{TEXT.noPreview}</p>;
  const { gap, preventionShare, admissions, bedDays, breakEven, plausibility } = headline;
  const rows: readonly [label: string, figures: Compared, show: (value: number) => string][] = [
    [TEXT.gap, gap, pounds],
    [TEXT.preventionShare, preventionShare, percent],
    [TEXT.admissions, admissions, decimal],
    [TEXT.bedDays, bedDays, decimal],
  ];
  const verdict = TEXT.plausibility(
    PLAUSIBILITY_WORDS[plausibility.level],
    percent(plausibility.avoided),
    headline.plausibilityYear,
  );
  return (
    <section className={look.card} aria-label={TEXT.title(headline.horizonYear)}>
      <h3 className={look.heading}>{TEXT.title(headline.horizonYear)}</h3>
      {draft.problems.length > 0 && <p className={look.text}>{TEXT.blocked}</p>}
      <table className={look.table}>
        <thead>
          <tr>
            <th scope="col">{TEXT.measure}</th>
            <th scope="col">{TEXT.doNothing}</th>
            <th scope="col">{TEXT.scenario}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([label, figures, show]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{show(figures.doNothing)}</td>
              <td>{show(figures.scenario)}</td>
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
    </section>
  );
}

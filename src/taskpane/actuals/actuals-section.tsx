import { actualsOf, type ActualMeasure, type ActualYear } from '../../app/modeller/actuals';
import type { Target } from '../../app/provenance/target';
import { ACTUALS_SECTION_TEXT as TEXT, actualFigure, varianceWords } from '../../strings/actuals-section';
import { GoTo } from '../go-to';
import { useLook } from '../look';
import { useModeller } from '../pane-context';
import { From } from '../provenance/from';

/** The lines of the plan that figures are held against: spend is the envelope and the gap. */
const TARGETS: Readonly<Record<ActualMeasure, Target>> = {
  spend: { kind: 'measure', measure: 'gap' },
  admissions: { kind: 'measure', measure: 'admissions' },
  bedDays: { kind: 'measure', measure: 'bedDays' },
};

/** What really happened, beside the selected scenario and doing nothing. */
export function ActualsSection() {
  const look = useLook();
  const kept = useModeller((state) => state.kept);
  const draft = useModeller(({ drafts, selected }) => drafts.find(({ id }) => id === selected));
  if (!draft?.preview) return null;
  const years = actualsOf(kept, draft.preview.result);
  return (
    <section className={look.section} aria-label={TEXT.title}>
      <h3 className={look.heading}>{TEXT.title}</h3>
      <p className={look.small}>
        {years.length > 0 ? TEXT.against(draft.form.name) : TEXT.none} <GoTo sheet={TEXT.sheet} />
      </p>
      {years.map((year) => (
        <Year key={year.year} {...year} draft={draft.scenario && draft.id} />
      ))}
    </section>
  );
}

function Year({ year, t, actuals, draft }: ActualYear & { readonly draft: number | undefined }) {
  const look = useLook();
  return (
    <>
      <table className={look.table}>
        <caption className={look.caption}>{year}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{TEXT.actual}</th>
            <th scope="col">{TEXT.scenario}</th>
            <th scope="col">{TEXT.doNothing}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {actuals.map(({ measure, actual, scenario, doNothing }) => (
            <tr key={measure}>
              <th scope="row">{TEXT.measures[measure]}</th>
              {[actual, scenario, doNothing].map((value, index) => (
                <td key={index}>{actualFigure(measure, value)}</td>
              ))}
              <td>
                {draft !== undefined && (
                  <From
                    what={TEXT.planned[measure]}
                    year={year}
                    question={{ target: TARGETS[measure], draft, year: t }}
                  />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={look.text}>{actuals.map((one) => varianceWords(one.measure, one)).join('')}</p>
    </>
  );
}

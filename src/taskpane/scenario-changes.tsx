import type { Headline } from '../app/headline';
import type { ScenarioChange } from '../app/modeller/state';
import type { Target } from '../app/provenance/target';
import { percent, pounds } from '../strings/numbers';
import { RESULTS_TEXT as TEXT } from '../strings/results-tab';
import { activity } from './activity';
import { GoTo } from './go-to';
import { useLook } from './look';
import { useModeller } from './pane-context';
import { From } from './provenance/from';

/** A measure of a scenario as it is shown; undefined where it says nothing. */
type Shown = (headline: Headline) => string | undefined;

const measure = (name: string): Target => ({ kind: 'measure', measure: name });
const breakEven = (about: string): Target => ({ kind: 'line', line: 'breakEven', about });

const MEASURES: readonly (readonly [label: string, show: Shown, target: Target])[] = [
  [TEXT.gap, ({ gap }) => pounds(gap.scenario), measure('gap')],
  [
    TEXT.preventionShare,
    ({ preventionShare }) => percent(preventionShare.scenario),
    measure('preventionShare.primaryAndSecondary'),
  ],
  [TEXT.admissions, ({ admissions }) => activity(admissions.scenario), measure('admissions')],
  [TEXT.bedDays, ({ bedDays }) => activity(bedDays.scenario), measure('bedDays')],
  [TEXT.breakEvenInYear, (headline) => yearOf(headline, headline.breakEven.inYear), breakEven('in the year')],
  [TEXT.breakEven, (headline) => yearOf(headline, headline.breakEven.cumulative), breakEven('cumulative')],
];

/** Where nothing moves, there is nothing to pay back. */
function yearOf({ isIdle, horizonYear }: Headline, year: string | null): string | undefined {
  return isIdle ? undefined : (year ?? TEXT.notBy(horizonYear));
}

/** Each scenario's figures beside those of before, with the way to its sheet. */
export function ScenarioChanges({ changes }: { changes: readonly ScenarioChange[] }) {
  // Of a first write there is nothing that all else is newer than.
  const isFirst = changes.every(({ before }) => !before);
  return changes.map((change) => <Change key={change.sheet} change={change} isFirst={isFirst} />);
}

function Change({ change, isFirst }: { change: ScenarioChange; isFirst: boolean }) {
  const { name, sheet, before, after } = change;
  const look = useLook();
  const draft = useModeller(({ drafts }) => drafts.find(({ written }) => written?.name === name)?.id);
  const rows = MEASURES.flatMap(([label, show, target]) => {
    const is = show(after);
    const text = is !== undefined && (isFirst ? is : compare(before && show(before), is));
    return text === false ? [] : [{ label, text, target }];
  });
  return (
    <div>
      <table className={look.table}>
        <caption className={look.caption}>
          <GoTo sheet={sheet} label={TEXT.inYear(name, after.horizonYear)} />
        </caption>
        <tbody>
          {rows.map(({ label, text, target }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{text}</td>
              <td>
                {draft !== undefined && (
                  <From
                    what={TEXT.ofScenario(label, name)}
                    year={target.kind === 'measure' ? after.horizonYear : undefined}
                    question={{ target, draft, isOfWorkbook: true }}
                  />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {before && before.horizonYear !== after.horizonYear && (
        <p className={look.small}>{TEXT.otherYear(before.horizonYear)}</p>
      )}
    </div>
  );
}

function compare(was: string | undefined, is: string): string {
  if (was === undefined) return TEXT.firstRun(is);
  return was === is ? TEXT.unchanged(is) : TEXT.was(was, is);
}

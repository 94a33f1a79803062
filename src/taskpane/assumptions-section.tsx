import type { Draft } from '../app/modeller/draft';
import { ownLists, valueGroups } from '../app/modeller/own-values';
import { SCENARIO_TEXT as TEXT } from '../strings/scenario-tab';
import { AssumptionField } from './assumption-field';
import { useLook } from './look';
import { Mark } from './mark';
import { OwnListField } from './own-list-field';
import { useModeller } from './pane-context';
import { Summary } from './summary';

/** Every single assumption, by group; each group says how many of it are changed. */
export function AssumptionsSection({ draft }: { draft: Draft }) {
  const look = useLook();
  const baseline = useModeller((state) => state.baseline)!;
  const lists = ownLists(baseline, draft.form);
  return (
    <section className={look.section} aria-label={TEXT.assumptions}>
      <h3 className={look.heading}>{TEXT.assumptions}</h3>
      <p className={look.small}>{TEXT.assumptionsHint}</p>
      {valueGroups(baseline, draft.form).map(({ group, values }) => {
        const changed = values.filter(({ isOwn }) => isOwn).length;
        const wrong = values.filter(({ key }) => isWrong(draft, key)).length;
        return (
          <details key={group} className={look.details}>
            <Summary>
              {group} {changed > 0 && <Mark text={TEXT.changedCount(changed)} />}{' '}
              {wrong > 0 && <Mark text={TEXT.wrongCount(wrong)} />}
            </Summary>
            <div className={look.stack}>
              {values.map((own) => (
                <AssumptionField key={own.key} draft={draft} own={own} />
              ))}
            </div>
          </details>
        );
      })}
      {lists.length > 0 && (
        <details className={look.details}>
          <Summary>
            {TEXT.ownLists} <Mark text={TEXT.changedCount(lists.length)} />
          </Summary>
          <div className={look.stack}>
            {lists.map((list) => (
              <OwnListField key={list.key} draft={draft} list={list} />
            ))}
          </div>
        </details>
      )}
    </section>
  );
}

const isWrong = ({ problems }: Draft, key: string): boolean =>
  problems.some(({ field }) => field === `assumptions.${key}`);

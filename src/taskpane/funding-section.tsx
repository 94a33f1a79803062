import type { Draft } from '../app/modeller/draft';
import { SCENARIO_TEXT as TEXT } from '../strings/scenario-tab';
import { ChoiceField } from './choice-field';
import { fieldProblem } from './field-problem';
import { useLook } from './look';
import { NumberField } from './number-field';
import { useModeller, usePane } from './pane-context';

/** How the shift is paid for, what that means, and what becomes of released cash. */
export function FundingSection({ draft }: { draft: Draft }) {
  const look = useLook();
  const { modeller } = usePane();
  const baseline = useModeller((state) => state.baseline)!;
  const { funding, reinvest } = draft.form;
  return (
    <section className={look.section} aria-label={TEXT.paying}>
      <h3 className={look.heading}>{TEXT.paying}</h3>
      <ChoiceField
        label={TEXT.funding}
        value={funding}
        choices={Object.entries(TEXT.fundings).map(([key, label]) => ({ key, label }))}
        hint={TEXT.consequence[funding]}
        onChange={(chosen) =>
          modeller.change(draft.id, { funding: chosen === 'decommission' ? chosen : 'pump-prime' })
        }
      />
      <NumberField
        label={TEXT.reinvest}
        value={reinvest}
        unit="%"
        isShare
        problem={fieldProblem(baseline, draft, 'reinvest')}
        onChange={(value) => modeller.change(draft.id, { reinvest: value ?? '' })}
      />
    </section>
  );
}

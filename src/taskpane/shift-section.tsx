import type { Draft } from '../app/modeller/draft';
import { otherTotal, rampOf } from '../app/modeller/preview';
import { SCENARIO_TEXT as TEXT } from '../strings/scenario-tab';
import { ChoiceField } from './choice-field';
import { fieldProblem } from './field-problem';
import { useLook } from './look';
import { NumberField } from './number-field';
import { useModeller, usePane } from './pane-context';
import { Ramp } from './ramp';
import { fine, pounds } from '../strings/numbers';

/** How much moves, over how many years and at what pace. */
export function ShiftSection({ draft }: { draft: Draft }) {
  const look = useLook();
  const { modeller } = usePane();
  const baseline = useModeller((state) => state.baseline)!;
  const { form, scenario, preview } = draft;
  const other = scenario && preview && otherTotal(scenario, preview);
  const inOther =
    other && (other.mode === 'amount' ? pounds(other.total, 2) : TEXT.points(fine(other.total)));
  const ramp = rampOf(form);
  return (
    <section className={look.section} aria-label={TEXT.shift}>
      <h3 className={look.heading}>{TEXT.shift}</h3>
      <ChoiceField
        label={TEXT.mode}
        value={form.mode}
        choices={[
          { key: 'points', label: TEXT.modes.points },
          { key: 'amount', label: TEXT.modes.amount },
        ]}
        onChange={(mode) => {
          if (mode === form.mode) return;
          const total = other ? Number(other.total.toFixed(4)) : form.total;
          modeller.change(draft.id, { mode: mode === 'amount' ? 'amount' : 'points', total });
        }}
      />
      <NumberField
        label={TEXT.total[form.mode]}
        value={form.total}
        unit={form.mode === 'points' ? 'points' : '£m'}
        {...(other && inOther && { hint: TEXT.equals(inOther, other.label) })}
        problem={fieldProblem(baseline, draft, 'shift.total')}
        onChange={(total) => modeller.change(draft.id, { total: total ?? '' })}
      />
      <div className={look.pair}>
        <NumberField
          label={TEXT.buildUp}
          value={form.years}
          unit={TEXT.years}
          problem={fieldProblem(baseline, draft, 'shift.years')}
          onChange={(years) => modeller.change(draft.id, { years: years ?? '' })}
        />
        <ChoiceField
          label={TEXT.phasing}
          value={form.phasing}
          choices={Object.entries(TEXT.phasings).map(([key, label]) => ({ key, label }))}
          onChange={(phasing) => modeller.change(draft.id, { phasing: phasing as typeof form.phasing })}
        />
      </div>
      {ramp && <Ramp fractions={ramp} />}
      {form.custom && (
        <div className={look.pair}>
          {form.custom.map((fraction, index) => (
            <NumberField
              key={index}
              label={TEXT.customYear(index + 1)}
              value={fraction}
              unit="%"
              isShare
              problem={fieldProblem(baseline, draft, `shift.custom[${index}]`)}
              onChange={(value) =>
                modeller.change(draft.id, {
                  custom: form.custom!.map((own, at) => (at === index ? (value ?? '') : own)),
                })
              }
            />
          ))}
        </div>
      )}
    </section>
  );
}

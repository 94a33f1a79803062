import { Button, Checkbox } from '@fluentui/react-components';
import type { Baseline } from '../app/baseline';
import type { Origin } from '../app/modeller/baseline-view';
import { sourceOfMoney, sourceOfTarget } from '../app/modeller/choice-source';
import type { Draft } from '../app/modeller/draft';
import { envelopeChoices, PUBLISHED } from '../app/modeller/envelopes';
import { leversTogether } from '../app/modeller/levers-together';
import { withLever } from '../app/modeller/scenario-form';
import { CHOICES_TEXT as TEXT } from '../strings/choices';
import { exactPercent } from '../strings/numbers';
import { ChoiceField } from './choice-field';
import { fieldProblem } from './field-problem';
import { useLook } from './look';
import { Mark } from './mark';
import { useModeller, usePane } from './pane-context';

/** What a scenario may choose beside its shift: levers to switch on, and another envelope. */
export function ChoicesSection({ draft }: { draft: Draft }) {
  const look = useLook();
  const baseline = useModeller((state) => state.baseline)!;
  if (baseline.levers.length === 0 && baseline.envelopes.length === 0) return null;
  return (
    <section className={look.section} aria-label={TEXT.title}>
      <h3 className={look.heading}>{TEXT.title}</h3>
      {baseline.envelopes.length > 0 && <EnvelopeChoice draft={draft} baseline={baseline} />}
      {baseline.levers.length > 0 && <LeverSwitches draft={draft} baseline={baseline} />}
    </section>
  );
}

interface ChoiceProps {
  readonly draft: Draft;
  readonly baseline: Baseline;
}

function EnvelopeChoice({ draft, baseline }: ChoiceProps) {
  const { modeller } = usePane();
  const defaults = useModeller((state) => state.defaults);
  const { envelope = PUBLISHED } = draft.form;
  const chosen = baseline.envelopes.find(({ key }) => key === envelope);
  return (
    <>
      <ChoiceField
        label={TEXT.envelope}
        value={envelope}
        choices={envelopeChoices(baseline)}
        hint={
          chosen ? evidence(sourceOfMoney({ baseline, defaults }, chosen), chosen.note) : TEXT.envelopeHint
        }
        problem={fieldProblem(baseline, draft, 'envelope')}
        onChange={(key) => modeller.change(draft.id, { envelope: key === PUBLISHED ? undefined : key })}
      />
      {chosen && (
        <ChangedRow
          label={TEXT.resetEnvelope}
          onReset={() => modeller.change(draft.id, { envelope: undefined })}
        />
      )}
    </>
  );
}

function LeverSwitches({ draft, baseline }: ChoiceProps) {
  const look = useLook();
  const { modeller } = usePane();
  const defaults = useModeller((state) => state.defaults);
  const { levers: on = [] } = draft.form;
  const keys = baseline.levers.map(({ key }) => key);
  const together = leversTogether(baseline, on);
  return (
    <div role="group" aria-label={TEXT.levers} className={look.tight}>
      <p className={look.small}>{TEXT.leversHint}</p>
      {baseline.levers.map((lever) => {
        const about = `lever-${lever.key}`;
        return (
          <div key={lever.key} className={look.tight}>
            <Checkbox
              label={lever.label}
              checked={on.includes(lever.key)}
              aria-describedby={about}
              onChange={(_event, { checked }) =>
                modeller.change(draft.id, {
                  levers: withLever(draft.form, keys, lever.key, checked === true),
                })
              }
            />
            <p id={about} className={look.small}>
              {TEXT.target(exactPercent(-lever.change), lever.due)}{' '}
              {evidence(sourceOfTarget({ baseline, defaults }, lever), lever.note)}
            </p>
          </div>
        );
      })}
      <div role="status" className={look.live}>
        {together.length > 0 && (
          <p className={`${look.message} ${look.warning} ${look.text}`}>
            {TEXT.together(together.join('; '))}
          </p>
        )}
      </div>
      {on.length > 0 && (
        <ChangedRow
          label={TEXT.resetLevers}
          onReset={() => modeller.change(draft.id, { levers: undefined })}
        />
      )}
    </div>
  );
}

function ChangedRow({ label, onReset }: { readonly label: string; readonly onReset: () => void }) {
  const look = useLook();
  return (
    <div className={look.row}>
      <Mark text={TEXT.changed} />
      <Button size="small" aria-label={label} onClick={onReset}>
        {TEXT.reset}
      </Button>
    </div>
  );
}

/** The document of a choice and what that leaves open; or that its numbers are not the document's any more. */
function evidence(origin: Origin | undefined, note: string): string {
  if (!origin) return TEXT.changedInWorkbook(note);
  return origin.source === '' ? note : `${TEXT.source(origin.source, origin.section)} ${note}`;
}

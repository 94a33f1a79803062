import { Button, Field, Input } from '@fluentui/react-components';
import { footprintChoices } from '../app/modeller/footprints';
import { isEdited, type Draft } from '../app/modeller/draft';
import { SCENARIO_TEXT as TEXT } from '../strings/taskpane';
import { AssumptionsSection } from './assumptions-section';
import { ChoiceField } from './choice-field';
import { fieldProblem } from './field-problem';
import { FundingSection } from './funding-section';
import { useLook } from './look';
import { Mark } from './mark';
import { NumberField } from './number-field';
import { useModeller, usePane } from './pane-context';
import { PreviewCard } from './preview-card';
import { ScenarioList } from './scenario-list';
import { ShareEditor } from './share-editor';
import { ShiftSection } from './shift-section';

/** The scenarios, and the one that is edited with its preview. */
export function ScenarioTab() {
  const look = useLook();
  const phase = useModeller((state) => state.phase);
  const draft = useModeller((state) => state.drafts.find(({ id }) => id === state.selected));
  if (phase !== 'ready' && !draft) return <p className={look.text}>{TEXT.pullFirst}</p>;
  return (
    <>
      <ScenarioList draft={draft} />
      {draft ? <ScenarioFields key={draft.id} draft={draft} /> : <p className={look.text}>{TEXT.none}</p>}
    </>
  );
}

function ScenarioFields({ draft }: { draft: Draft }) {
  const look = useLook();
  const { modeller } = usePane();
  const baseline = useModeller((state) => state.baseline)!;
  const { id, form } = draft;
  const nameProblem = fieldProblem(draft, 'name');
  return (
    <>
      {draft.conflict ? (
        <div className={`${look.message} ${look.warning}`}>
          <p className={look.text}>{TEXT.conflict}</p>
          <div className={look.row}>
            <Button size="small" onClick={() => modeller.keepOwn(id)}>
              {TEXT.keepOwn}
            </Button>
            <Button size="small" onClick={() => modeller.reset(id)}>
              {TEXT.takeWorkbooks}
            </Button>
          </div>
        </div>
      ) : (
        isEdited(draft) && (
          <div>
            <Mark text={TEXT.edited} />
          </div>
        )
      )}
      <PreviewCard draft={draft} />
      <Field
        label={TEXT.name}
        validationMessage={nameProblem}
        validationState={nameProblem ? 'error' : 'none'}
      >
        <Input value={form.name} onChange={(_event, data) => modeller.change(id, { name: data.value })} />
      </Field>
      <div className={look.pair}>
        <ChoiceField
          label={TEXT.footprint}
          value={form.footprint}
          choices={footprintChoices(baseline)}
          onChange={(footprint) => modeller.change(id, { footprint })}
        />
        <NumberField
          label={TEXT.horizon}
          value={form.horizon}
          unit={TEXT.years}
          problem={fieldProblem(draft, 'horizon')}
          onChange={(horizon) => modeller.change(id, { horizon: horizon ?? '' })}
        />
      </div>
      <ShiftSection draft={draft} />
      <ShareEditor draft={draft} side="from" />
      <ShareEditor draft={draft} side="to" />
      <FundingSection draft={draft} />
      <AssumptionsSection draft={draft} />
    </>
  );
}

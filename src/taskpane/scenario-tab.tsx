import { Button, Field, Input } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { footprintChoices } from '../app/modeller/footprints';
import { isEdited, type Draft } from '../app/modeller/draft';
import { SCENARIO_TEXT as TEXT } from '../strings/scenario-tab';
import { AssumptionsSection } from './assumptions-section';
import { ChoiceField } from './choice-field';
import { fieldProblem } from './field-problem';
import { FundingSection } from './funding-section';
import { useLook } from './look';
import { Mark } from './mark';
import { NumberField } from './number-field';
import { useModeller, usePane } from './pane-context';
import { PreviewCard } from './preview-card';
import { PreviewStrip } from './preview-strip';
import { PullFirst } from './pull-first';
import { ScenarioList } from './scenario-list';
import { ShareEditor } from './share-editor';
import { ShiftSection } from './shift-section';
import { useSeen } from './use-seen';

// Late, because what a scenario moves is wanted first.
const ChoicesSection = lazy(() =>
  import('./choices-section').then((part) => ({ default: part.ChoicesSection })),
);

/** The scenarios, and the one that is edited with its preview. */
export function ScenarioTab() {
  const look = useLook();
  const phase = useModeller((state) => state.phase);
  const draft = useModeller((state) => state.drafts.find(({ id }) => id === state.selected));
  const [added, setAdded] = useState<number>();
  const [seesFigures, figures] = useSeen();
  if (phase === 'unread') return null;
  if (phase === 'empty' && !draft) return <PullFirst reason="scenario" />;
  return (
    <>
      <ScenarioList draft={draft} onAdd={setAdded} />
      {draft ? (
        <>
          <Standing draft={draft} />
          <PreviewCard draft={draft} figures={figures} />
          <ScenarioFields key={draft.id} draft={draft} isNew={draft.id === added} />
          <PreviewStrip draft={draft} isShown={!seesFigures} />
        </>
      ) : (
        <p className={look.text}>{TEXT.none}</p>
      )}
    </>
  );
}

/** How a draft stands to the workbook. */
function Standing({ draft }: { draft: Draft }) {
  const look = useLook();
  const { modeller } = usePane();
  const { id } = draft;
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
    </>
  );
}

/** The fields of a draft; those of a new one begin with its name. */
function ScenarioFields({ draft, isNew }: { draft: Draft; isNew: boolean }) {
  const look = useLook();
  const { modeller } = usePane();
  const baseline = useModeller((state) => state.baseline)!;
  const { id, form } = draft;
  const nameProblem = fieldProblem(baseline, draft, 'name');
  const name = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isNew) name.current?.select();
  }, [isNew]);
  return (
    <>
      <Field
        label={TEXT.name}
        validationMessage={nameProblem}
        validationState={nameProblem ? 'error' : 'none'}
      >
        <Input
          input={{ ref: name }}
          value={form.name}
          onChange={(_event, data) => modeller.change(id, { name: data.value })}
        />
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
          problem={fieldProblem(baseline, draft, 'horizon')}
          onChange={(horizon) => modeller.change(id, { horizon: horizon ?? '' })}
        />
      </div>
      <ShiftSection draft={draft} />
      <ShareEditor draft={draft} side="from" />
      <ShareEditor draft={draft} side="to" />
      <FundingSection draft={draft} />
      <Suspense>
        <ChoicesSection draft={draft} />
      </Suspense>
      <AssumptionsSection draft={draft} />
    </>
  );
}

import { Button, Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { isEdited, type Draft } from '../app/modeller/draft';
import { SCENARIO_TEXT as TEXT } from '../strings/taskpane';
import { ChoiceField } from './choice-field';
import { useLook } from './look';
import { useModeller, usePane } from './pane-context';

/** Which scenario is edited, and what can be done with the set of them. */
export function ScenarioList({ draft }: { draft: Draft | undefined }) {
  const look = useLook();
  const { modeller } = usePane();
  const drafts = useModeller((state) => state.drafts);
  const removed = useModeller((state) => state.removed);
  return (
    <>
      {draft && (
        <ChoiceField
          label={TEXT.scenario}
          value={String(draft.id)}
          choices={drafts.map((one) => ({
            key: String(one.id),
            label: isEdited(one) ? TEXT.editedOption(one.form.name) : one.form.name,
          }))}
          onChange={(id) => modeller.select(Number(id))}
        />
      )}
      {draft && (
        <div className={look.row}>
          <Button size="small" onClick={() => modeller.duplicate(draft.id)}>
            {TEXT.duplicate}
          </Button>
          <Button
            size="small"
            disabledFocusable={!draft.written || !isEdited(draft)}
            onClick={() => modeller.reset(draft.id)}
          >
            {TEXT.reset}
          </Button>
          <Button size="small" onClick={() => modeller.remove(draft.id)}>
            {TEXT.delete}
          </Button>
        </div>
      )}
      <NewScenario />
      {removed.length > 0 && (
        <Button size="small" onClick={() => modeller.restoreDeleted()}>
          {TEXT.restore(removed.map(({ name }) => name).join(', '))}
        </Button>
      )}
    </>
  );
}

function NewScenario() {
  const look = useLook();
  const { modeller } = usePane();
  const templates = useModeller((state) => state.templates);
  const [chosen, setChosen] = useState('');
  const name = chosen === '' ? (templates[1]?.name ?? '') : chosen;
  return (
    <div className={look.withButton}>
      <Field label={TEXT.template}>
        <Select value={name} onChange={(_event, data) => setChosen(data.value)}>
          {templates.map((template) => (
            <option key={template.name}>{template.name}</option>
          ))}
        </Select>
      </Field>
      <Button className={look.narrow} onClick={() => modeller.add(name)}>
        {TEXT.add}
      </Button>
    </div>
  );
}

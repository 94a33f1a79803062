import { Button, Field, Select } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { isEdited, type Draft } from '../app/modeller/draft';
import { SCENARIO_TEXT as TEXT } from '../strings/scenario-tab';
import { ChoiceField } from './choice-field';
import { useLook } from './look';
import { useModeller, usePane } from './pane-context';

interface ScenarioListProps {
  readonly draft: Draft | undefined;
  /** Told of the draft that was added. */
  readonly onAdd: (id: number | undefined) => void;
}

/** Which scenario is edited, and what can be done with the set of them. */
export function ScenarioList({ draft, onAdd }: ScenarioListProps) {
  const look = useLook();
  const { modeller } = usePane();
  const drafts = useModeller((state) => state.drafts);
  const removed = useModeller((state) => state.removed);
  const [said, setSaid] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const add = (act: () => void): void => {
    act();
    const { drafts: now, selected } = modeller.store.getState();
    const added = now.find(({ id }) => id === selected);
    if (added) setSaid(TEXT.added(added.form.name));
    onAdd(selected);
  };
  return (
    <>
      <div role="status" className={look.unseen}>
        {said}
      </div>
      {draft && (
        <div ref={list}>
          <ChoiceField
            label={TEXT.scenario}
            value={String(draft.id)}
            choices={drafts.map((one) => ({
              key: String(one.id),
              label: isEdited(one) ? TEXT.editedOption(one.form.name) : one.form.name,
            }))}
            onChange={(id) => modeller.select(Number(id))}
          />
        </div>
      )}
      {draft && (
        <div className={look.row}>
          <Button size="small" onClick={() => add(() => modeller.duplicate(draft.id))}>
            {TEXT.duplicate}
          </Button>
          <Button
            size="small"
            disabledFocusable={!draft.written || !isEdited(draft)}
            onClick={() => modeller.reset(draft.id)}
          >
            {TEXT.reset}
          </Button>
          <Button
            size="small"
            onClick={() => {
              modeller.remove(draft.id);
              setSaid(TEXT.deleted(draft.form.name));
              list.current?.querySelector('select')?.focus();
            }}
          >
            {TEXT.delete}
          </Button>
        </div>
      )}
      <NewScenario onAdd={(name) => add(() => modeller.add(name))} />
      {removed.length > 0 && (
        <div>
          <Button size="small" onClick={() => modeller.restoreDeleted()}>
            {TEXT.restore(removed.map(({ name }) => name).join(', '))}
          </Button>
        </div>
      )}
    </>
  );
}

function NewScenario({ onAdd }: { onAdd: (template: string) => void }) {
  const look = useLook();
  const templates = useModeller((state) => state.templates);
  const [chosen, setChosen] = useState('');
  // The second, where there are some: the first shifts nothing.
  const name = chosen === '' ? ((templates[1] ?? templates[0])?.name ?? '') : chosen;
  return (
    <div className={look.withButton}>
      <Field label={TEXT.template}>
        <Select value={name} onChange={(_event, data) => setChosen(data.value)}>
          {templates.map((template) => (
            <option key={template.name}>{template.name}</option>
          ))}
        </Select>
      </Field>
      <Button className={look.narrow} onClick={() => onAdd(name)}>
        {TEXT.add}
      </Button>
    </div>
  );
}

import { useEffect, useState } from 'react';
import { openQuestion, type OpenedQuestion, type Question } from '../../app/provenance/question';
import { useModeller, usePane } from '../pane-context';

/** A question answered from the inputs in force, and anew when they change; undefined until it is, null where it cannot be. */
export function useOpened(question: Question): OpenedQuestion | null | undefined {
  const { modeller } = usePane();
  const baseline = useModeller((state) => state.baseline);
  const drafts = useModeller((state) => state.drafts);
  const [opened, setOpened] = useState<OpenedQuestion | null>();
  const key = JSON.stringify(question);
  useEffect(() => {
    let isOver = false;
    const asked = JSON.parse(key) as Question;
    void openQuestion(modeller.store.getState(), asked).then((found) => {
      if (!isOver) setOpened(found ?? null);
    });
    return () => {
      isOver = true;
    };
  }, [modeller, baseline, drafts, key]);
  return opened;
}

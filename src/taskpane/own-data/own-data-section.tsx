import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Baseline } from '../../app/baseline';
import { namesUnfit } from '../../app/modeller/take-baseline';
import { packageFinding } from '../../app/own-data/package-finding';
import { readChosen, type ChosenFile } from '../../app/own-data/read-chosen';
import { findingLines, OWN_DATA_TEXT as TEXT } from '../../strings/own-data';
import { describeProblem } from '../../strings/problems';
import { useLook } from '../look';
import { useModeller, usePane } from '../pane-context';
import { FileButton } from './file-button';

/** As many problems as are read at once. */
const MOST_SHOWN = 40;

/** What has come of the files that were chosen last. */
type Outcome =
  | { readonly kind: 'none' | 'reading' }
  | { readonly kind: 'refused'; readonly lines: readonly string[] }
  | { readonly kind: 'found'; readonly baseline: Baseline };

/** Takes a data package of the user's own: chosen, checked, looked at, and only then written. */
export function OwnDataSection({ onClose }: { readonly onClose: () => void }) {
  const look = useLook();
  const { modeller } = usePane();
  const isBusy = useModeller((state) => state.busy !== undefined);
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const choose = async (files: readonly ChosenFile[]): Promise<void> => {
    setOutcome({ kind: 'reading' });
    (await readChosen(files)).match(
      (baseline) => setOutcome({ kind: 'found', baseline }),
      (problems) => setOutcome({ kind: 'refused', lines: problems.map(describeProblem) }),
    );
  };
  const use = async (baseline: Baseline): Promise<void> => {
    await modeller.takeBaseline(baseline);
    if (!modeller.store.getState().failure) onClose();
  };
  const isWaiting = isBusy || outcome.kind === 'reading';
  return (
    <section className={look.section} aria-label={TEXT.title}>
      <h3 className={look.heading}>{TEXT.title}</h3>
      <p className={look.small}>{TEXT.hint}</p>
      <div className={look.row}>
        <FileButton
          label={TEXT.chooseFiles}
          field={TEXT.filesLabel}
          accept=".zip,.csv,.json"
          disabled={isWaiting}
          onChoose={(files) => void choose(files)}
        />
        <FileButton
          label={TEXT.chooseFolder}
          field={TEXT.folderLabel}
          folder
          disabled={isWaiting}
          onChoose={(files) => void choose(files)}
        />
        <Button onClick={onClose}>{TEXT.cancel}</Button>
      </div>
      <div role="status" className={look.live}>
        {outcome.kind === 'reading' && <p className={look.text}>{TEXT.reading}</p>}
        {outcome.kind === 'found' && <p className={look.text}>{TEXT.found}</p>}
      </div>
      <div role="alert" className={look.live}>
        {outcome.kind === 'refused' && <Refused lines={outcome.lines} />}
      </div>
      {outcome.kind === 'found' && <Found baseline={outcome.baseline} onUse={use} />}
    </section>
  );
}

function Refused({ lines }: { readonly lines: readonly string[] }) {
  const look = useLook();
  const left = lines.length - MOST_SHOWN;
  return (
    <>
      <p className={look.text}>{TEXT.refused(lines.length)}</p>
      <ul className={look.list}>
        {lines.slice(0, MOST_SHOWN).map((line, index) => (
          <li key={index}>{line}</li>
        ))}
        {left > 0 && <li>{TEXT.more(left)}</li>}
      </ul>
    </>
  );
}

interface FoundProps {
  readonly baseline: Baseline;
  readonly onUse: (baseline: Baseline) => Promise<void>;
}

/** What a whole package holds, and what using it would replace. */
function Found({ baseline, onUse }: FoundProps) {
  const look = useLook();
  const isBusy = useModeller((state) => state.busy !== undefined);
  const isEmpty = useModeller((state) => state.phase === 'empty');
  const drafts = useModeller((state) => state.drafts);
  const unfit = namesUnfit(drafts, baseline);
  return (
    <>
      <ul className={look.list}>
        {findingLines(packageFinding(baseline)).map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
      {!isEmpty && <p className={look.text}>{TEXT.replaces}</p>}
      {unfit.length > 0 && <p className={look.text}>{TEXT.unfit(unfit.join('; '))}</p>}
      <div>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void onUse(baseline)}>
          {TEXT.use}
        </Button>
      </div>
    </>
  );
}

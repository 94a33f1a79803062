import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Baseline } from '../../app/baseline';
import { readLedger, type Ledger } from '../../app/own-data/ledger/read-ledger';
import type { ChosenFile } from '../../app/own-data/chosen-file';
import { areLedgers, readChosen } from '../../app/own-data/read-chosen';
import { OWN_DATA_TEXT as TEXT } from '../../strings/own-data';
import type { Problem } from '../../app/read-scenarios';
import { describeProblem } from '../../strings/problems';
import { useLook } from '../look';
import { useModeller, usePane } from '../pane-context';
import { FileButton } from './file-button';
import { Found } from './found';
import { LedgerForm } from './ledger-form';
import { Refused } from './refused';
import { SavePackage } from './save-package';

/** What has come of the files that were chosen last. */
type Outcome =
  | { readonly kind: 'none' | 'reading' }
  | { readonly kind: 'refused'; readonly lines: readonly string[] }
  | { readonly kind: 'found'; readonly baseline: Baseline }
  | { readonly kind: 'ledger'; readonly ledger: Ledger };

/** Takes a data package of the user's own: chosen, checked, looked at, and only then written. */
export function OwnDataSection({ onClose }: { readonly onClose: () => void }) {
  const look = useLook();
  const { modeller } = usePane();
  const current = useModeller((state) => state.baseline);
  const isReady = useModeller((state) => state.phase === 'ready');
  const isBusy = useModeller((state) => state.busy !== undefined);
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const choose = async (files: readonly ChosenFile[]): Promise<void> => {
    setOutcome({ kind: 'reading' });
    const refuse = (problems: readonly Problem[]): void =>
      setOutcome({ kind: 'refused', lines: problems.map(describeProblem) });
    if (areLedgers(files)) {
      (await readLedger(files[0]!)).match((ledger) => setOutcome({ kind: 'ledger', ledger }), refuse);
      return;
    }
    (await readChosen(files)).match((baseline) => setOutcome({ kind: 'found', baseline }), refuse);
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
      <div className={look.stack}>
        <div role="status" className={look.live}>
          {outcome.kind === 'reading' && <p className={look.text}>{TEXT.reading}</p>}
          {outcome.kind === 'found' && <p className={look.text}>{TEXT.found}</p>}
        </div>
        <div role="alert" className={look.live}>
          {outcome.kind === 'refused' && <Refused lines={outcome.lines} />}
        </div>
        {isReady && outcome.kind === 'none' && <SavePackage />}
        {outcome.kind === 'found' && <Found baseline={outcome.baseline} onUse={use} />}
        {outcome.kind === 'ledger' && current && (
          <LedgerForm key={outcome.ledger.file} ledger={outcome.ledger} baseline={current} onUse={use} />
        )}
      </div>
    </section>
  );
}

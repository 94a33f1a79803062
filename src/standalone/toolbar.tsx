import { Button } from '@fluentui/react-components';
import { useRef, type ChangeEvent, type RefObject } from 'react';
import { useStore } from 'zustand';
import { PAGE_TEXT as TEXT } from '../strings/standalone';
import type { PageActions } from './actions';
import { usePageLook } from './look';
import type { PageStore } from './page-state';

interface ToolbarProps {
  readonly store: PageStore;
  readonly actions: PageActions;
}

/** What can be done with files and links, and whether the work is kept. */
export function Toolbar({ store, actions }: ToolbarProps) {
  const look = usePageLook();
  const kept = useStore(store, (state) => state.kept);
  const isIdle = useStore(store, (state) => state.book !== undefined && !state.isBusy);
  const workbookFile = useRef<HTMLInputElement>(null);
  const scenarioFiles = useRef<HTMLInputElement>(null);
  const commands: readonly [label: string, act: () => void][] = [
    [TEXT.download, () => void actions.download()],
    [TEXT.open, () => workbookFile.current?.click()],
    [TEXT.importFiles, () => scenarioFiles.current?.click()],
    [TEXT.exportFile, () => actions.exportScenario()],
    [TEXT.share, () => void actions.shareScenario()],
    [TEXT.startAgain, () => actions.startAgain()],
    [TEXT.tips, () => store.setState({ showsTips: true })],
  ];
  return (
    <header data-region className={look.bar}>
      <div className={look.brand}>
        <span className={look.product}>{TEXT.product}</span>
        <span className={look.small}>{TEXT.about}</span>
      </div>
      <div role="group" aria-label={TEXT.actions} className={look.row}>
        {commands.map(([label, act]) => (
          <Button key={label} size="small" disabledFocusable={!isIdle} onClick={act}>
            {label}
          </Button>
        ))}
      </div>
      <p role="status" className={look.small}>
        {kept && (kept === 'refused' ? TEXT.notKept : TEXT.kept(kept.at))}
      </p>
      <FileInput
        input={workbookFile}
        label={TEXT.openLabel}
        accept=".xlsx"
        onChoose={([file]) => void (file && actions.openFile(file))}
      />
      <FileInput
        input={scenarioFiles}
        label={TEXT.importLabel}
        accept=".json,application/json"
        multiple
        onChoose={(files) => void actions.importFiles(files)}
      />
    </header>
  );
}

interface FileInputProps {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly label: string;
  readonly accept: string;
  readonly multiple?: boolean;
  readonly onChoose: (files: readonly File[]) => void;
}

/** The browser's own way to choose files, opened by the button that says so. */
function FileInput({ input, label, accept, multiple = false, onChoose }: FileInputProps) {
  const choose = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const files = [...(target.files ?? [])];
    // So that the same file can be chosen again.
    target.value = '';
    if (files.length > 0) onChoose(files);
  };
  return (
    <input
      ref={input}
      type="file"
      hidden
      aria-label={label}
      accept={accept}
      multiple={multiple}
      onChange={choose}
    />
  );
}

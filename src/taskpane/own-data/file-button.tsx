import { Button } from '@fluentui/react-components';
import { useRef, type ChangeEvent } from 'react';
import type { ChosenFile } from '../../app/own-data/chosen-file';

interface FileButtonProps {
  readonly label: string;
  /** What the field itself is called. */
  readonly field: string;
  readonly accept?: string;
  /** Lets a whole folder be chosen instead of files. */
  readonly folder?: boolean;
  readonly disabled: boolean;
  readonly onChoose: (files: readonly ChosenFile[]) => void;
}

/** A button that opens the browser's own way to choose files or a folder. */
export function FileButton({ label, field, accept, folder = false, disabled, onChoose }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const choose = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const files = [...(target.files ?? [])].map(chosenFile);
    // So that the same files can be chosen again.
    target.value = '';
    if (files.length > 0) onChoose(files);
  };
  return (
    <>
      <Button disabledFocusable={disabled} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        aria-label={field}
        accept={accept}
        onChange={choose}
        {...(folder && { webkitdirectory: '' })}
      />
    </>
  );
}

function chosenFile(file: File): ChosenFile {
  return {
    name: file.name,
    path: file.webkitRelativePath === '' ? file.name : file.webkitRelativePath,
    size: file.size,
    bytes: async () => new Uint8Array(await file.arrayBuffer()),
  };
}

import { Button, Link } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { PackageFile } from '../../app/modeller/package-now';
import { keptInPackage } from '../../strings/kept-in-package';
import { describeRefusal } from '../../strings/refusals';
import { SAVE_PACKAGE_TEXT as TEXT } from '../../strings/save-package';
import { useLook } from '../look';
import { useModeller, usePane } from '../pane-context';
import { Problems } from './problems';

type Outcome =
  | { readonly kind: 'none' | 'making' }
  | { readonly kind: 'refused'; readonly lines: readonly string[] }
  | { readonly kind: 'made'; readonly made: PackageFile };

/** Keeps the workbook's inputs as a data package, a file that the browser saves. */
export function SavePackage() {
  const look = useLook();
  const { modeller } = usePane();
  const isBusy = useModeller((state) => state.busy !== undefined);
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const save = async (): Promise<void> => {
    setOutcome({ kind: 'making' });
    const made = await modeller.packageNow();
    setOutcome(
      made.match(
        (file): Outcome => ({ kind: 'made', made: file }),
        (problem): Outcome => ({ kind: 'refused', lines: describeRefusal(problem) }),
      ),
    );
  };
  return (
    <>
      <div>
        <Button disabledFocusable={isBusy || outcome.kind === 'making'} onClick={() => void save()}>
          {TEXT.save}
        </Button>
      </div>
      <p className={look.small}>{TEXT.hint}</p>
      <div role="status" className={look.live}>
        {outcome.kind === 'making' && <p className={look.text}>{TEXT.making}</p>}
        {outcome.kind === 'made' && <Made {...outcome.made} />}
      </div>
      <div role="alert" className={look.live}>
        {outcome.kind === 'refused' && <Problems title={TEXT.failed} lines={outcome.lines} />}
      </div>
    </>
  );
}

/** Hands the file over at once, and leaves a link for where that is not let through. */
function Made({ name, zip, changed, totalsLeftOut }: PackageFile) {
  const look = useLook();
  const link = useRef<HTMLAnchorElement>(null);
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([zip as Uint8Array<ArrayBuffer>], { type: 'application/zip' }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [zip]);
  useEffect(() => {
    if (address !== undefined) link.current?.click();
  }, [address]);
  return (
    <>
      {[TEXT.made(name), ...keptInPackage(changed, totalsLeftOut)].map((line) => (
        <p key={line} className={look.text}>
          {line}
        </p>
      ))}
      <p className={look.text}>
        <Link ref={link} href={address} download={name}>
          {TEXT.again(name)}
        </Link>
      </p>
      <p className={look.small}>{TEXT.blocked}</p>
    </>
  );
}

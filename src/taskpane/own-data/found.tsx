import { Button } from '@fluentui/react-components';
import type { Baseline } from '../../app/baseline';
import { namesUnfit } from '../../app/modeller/take-baseline';
import { packageFinding } from '../../app/own-data/package-finding';
import { findingLines, OWN_DATA_TEXT as TEXT } from '../../strings/own-data';
import { useLook } from '../look';
import { useModeller } from '../pane-context';

interface FoundProps {
  readonly baseline: Baseline;
  readonly onUse: (baseline: Baseline) => Promise<void>;
}

/** What a whole package holds, and what using it would replace. */
export function Found({ baseline, onUse }: FoundProps) {
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

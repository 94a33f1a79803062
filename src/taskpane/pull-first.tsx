import { Button } from '@fluentui/react-components';
import { BASELINE_TEXT as TEXT } from '../strings/taskpane';
import { useLook } from './look';
import { useModeller, usePane } from './pane-context';

/** What is missing for lack of a baseline, and the way to get one. */
export function PullFirst({ reason }: { reason: keyof typeof TEXT.pullFirst }) {
  const look = useLook();
  const { modeller } = usePane();
  const isBusy = useModeller((state) => state.busy !== undefined);
  return (
    <>
      <p className={look.text}>{TEXT.pullFirst[reason]}</p>
      <div>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void modeller.pull()}>
          {TEXT.pull}
        </Button>
      </div>
    </>
  );
}

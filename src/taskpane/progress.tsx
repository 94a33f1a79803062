import { Button, ProgressBar } from '@fluentui/react-components';
import { PANE_TEXT as TEXT } from '../strings/taskpane';
import { useLook } from './look';
import { useModeller, usePane } from './pane-context';

/** Spoken at quarters only, so that a screen reader is not kept busy. */
const SPOKEN_STEP = 25;

/** What is being done, how far it is, and a way to stop it. */
export function Progress() {
  const look = useLook();
  const { modeller } = usePane();
  const busy = useModeller((state) => state.busy);
  const canCancel = busy?.action === 'pull' || busy?.action === 'run';
  const spoken = busy && Math.floor((busy.share * 100) / SPOKEN_STEP) * SPOKEN_STEP;
  return (
    <>
      <div role="status" className={look.unseen}>
        {busy && `${TEXT.busy[busy.action]}${spoken ? `, ${TEXT.percentDone(spoken)}` : ''}`}
      </div>
      {busy && canCancel && (
        <div className={look.card}>
          <p className={look.text}>{TEXT.busy[busy.action]}</p>
          <ProgressBar value={busy.share} aria-label={TEXT.busy[busy.action]} />
          <div>
            <Button size="small" onClick={() => modeller.cancel()}>
              {TEXT.cancel}
            </Button>
          </div>
        </div>
      )}
    </>
  );
}

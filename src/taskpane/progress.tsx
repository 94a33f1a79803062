import { Button, ProgressBar } from '@fluentui/react-components';
import type { Action, Busy } from '../app/modeller/state';
import { PANE_TEXT as TEXT } from '../strings/taskpane';
import { useLook } from './look';
import { useModeller, usePane } from './pane-context';

/** Spoken at quarters only, so that a screen reader is not kept busy. */
const SPOKEN_STEP = 25;

/** What can be cancelled, because it may take long. */
const LONG: readonly Action[] = ['pull', 'run', 'restore', 'analyse'];

/** What is being done, how far it is, and a way to stop it. */
export function Progress() {
  const look = useLook();
  const { modeller } = usePane();
  const busy = useModeller((state) => state.busy);
  const failure = useModeller((state) => state.failure);
  const lastRun = useModeller((state) => state.lastRun);
  const canCancel = busy && LONG.includes(busy.action);
  const done = Math.floor((busy?.share ?? 0) * 100);
  const spoken = Math.floor(done / SPOKEN_STEP) * SPOKEN_STEP;
  return (
    <>
      <div role="status" className={look.unseen}>
        {busy ? sentence(busy, spoken) : lastRun && !failure && TEXT.finished}
      </div>
      {busy && canCancel && (
        <div className={look.card}>
          <p className={look.text}>{sentence(busy, done)}</p>
          {/* How far it is cannot be said while it reads. */}
          <ProgressBar {...(busy.share > 0 && { value: busy.share })} aria-label={TEXT.busy[busy.action]} />
          <div>
            <Button size="small" disabledFocusable={busy.isEnding} onClick={() => modeller.cancel()}>
              {TEXT.cancel}
            </Button>
          </div>
        </div>
      )}
    </>
  );
}

function sentence({ action, isEnding }: Busy, percent: number): string {
  if (isEnding) return TEXT.ending;
  return percent > 0 ? `${TEXT.busy[action]}, ${TEXT.percentDone(percent)}` : TEXT.busy[action];
}

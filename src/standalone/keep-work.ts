import { unwrittenOf } from '../app/modeller/unwritten';
import type { Book } from './book';
import type { PageDesk } from './page-desk';

/** After the last change, so that typing is not held up. */
const QUIET_MS = 800;

/** Keeps a workbook and what is not written of its pane, a little after each change, until it is stopped. */
export function keepWork({ store, kept }: PageDesk, { host, modeller }: Book): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;
  const keep = async (): Promise<void> => {
    const isKept = await kept.write({ grid: host.save(), ...unwrittenOf(modeller.store.getState()) });
    if (isStopped) return;
    const at = new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
    store.setState({ kept: isKept ? { at } : 'refused' });
  };
  const keepSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void keep(), QUIET_MS);
  };
  const stopHost = host.subscribe((event) => {
    if (event !== 'selection') keepSoon();
  });
  const stopDrafts = modeller.store.subscribe((now, before) => {
    if (now.drafts !== before.drafts || now.measureEdits !== before.measureEdits) keepSoon();
  });
  keepSoon();
  return () => {
    isStopped = true;
    clearTimeout(timer);
    stopHost();
    stopDrafts();
  };
}

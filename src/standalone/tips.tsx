import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { TIPS_TEXT as TEXT } from '../strings/standalone';
import { usePageLook } from './look';

/** Three steps for a first visit, and for whoever asks again. */
export function Tips({ onClose }: { onClose: () => void }) {
  const look = usePageLook();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={look.tips} aria-labelledby="tips-title" onClose={onClose}>
      <h2 id="tips-title" className={look.tipsTitle}>
        {TEXT.title}
      </h2>
      <ol>
        {TEXT.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>{TEXT.honest}</p>
      <p>{TEXT.keys}</p>
      <Button appearance="primary" onClick={() => dialog.current?.close()}>
        {TEXT.close}
      </Button>
    </dialog>
  );
}

import { Button } from '@fluentui/react-components';
import { useCallback, useEffect, useId, useRef, type ReactNode, type RefObject } from 'react';
import { createPortal } from 'react-dom';
import type { Question } from '../../app/provenance/question';
import { PROVENANCE_TEXT as TEXT } from '../../strings/provenance';
import { useLook } from '../look';
import { Answer } from './answer';
import type { Drawn } from './drawn';
import { useProvenanceLook } from './provenance-look';
import { stayWithin } from './stay-within';
import { useOpened } from './use-opened';

interface PanelProps {
  readonly what: string;
  readonly question: Question;
  readonly drawn: Drawn | undefined;
  /** What the panel stands in, for its looks. */
  readonly within: Element;
  readonly onClose: () => void;
}

/** Where a number comes from, over the pane. */
export function Panel({ what, question, drawn, within, onClose }: PanelProps) {
  const look = useLook();
  const own = useProvenanceLook();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const opened = useOpened(question);
  useEffect(() => dialog.current?.showModal(), []);
  const beginAnew = useCallback(() => {
    dialog.current?.scrollTo(0, 0);
    heading.current?.focus();
  }, []);
  const headed = (title: string, children: ReactNode): ReactNode => (
    <>
      <Head id={id} heading={heading} title={title} onClose={() => dialog.current?.close()} />
      {children}
    </>
  );
  return createPortal(
    <dialog ref={dialog} className={own.panel} aria-labelledby={id} onClose={onClose} onKeyDown={stayWithin}>
      <div className={look.stack}>
        {opened ? (
          <Answer what={what} opened={opened} drawn={drawn} headed={headed} onTurn={beginAnew} />
        ) : (
          headed(
            what,
            <p role="status" className={look.text}>
              {opened === null ? TEXT.failed : TEXT.working}
            </p>,
          )
        )}
      </div>
    </dialog>,
    within,
  );
}

interface HeadProps {
  readonly id: string;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly title: string;
  readonly onClose: () => void;
}

function Head({ id, heading, title, onClose }: HeadProps) {
  const own = useProvenanceLook();
  return (
    <div className={own.head}>
      <h2 id={id} ref={heading} tabIndex={-1} className={own.heading}>
        {title}
      </h2>
      <Button size="small" onClick={onClose}>
        {TEXT.close}
      </Button>
    </div>
  );
}

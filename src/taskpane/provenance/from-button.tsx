import { Button, Link } from '@fluentui/react-components';
import { lazy, Suspense, useRef, useState } from 'react';
import type { Question } from '../../app/provenance/question';
import { PROVENANCE_TEXT as TEXT } from '../../strings/provenance';
import { useLook } from '../look';
import type { Drawn } from './drawn';
import { useProvenanceLook } from './provenance-look';

const Panel = lazy(() => import('./panel').then((part) => ({ default: part.Panel })));

export interface FromButtonProps {
  /** The number as its reader knows it: its name and, where it is of a year, the year. */
  readonly what: string;
  readonly year?: string | undefined;
  readonly question: Question;
  /** Where the number was drawn, what was drawn. */
  readonly drawn?: Drawn;
  /** In words, where there is room for them. */
  readonly isInWords?: boolean;
}

/** Asks where a number comes from; the answer opens over the pane, and hands the focus back when it is closed. */
export function FromButton({ what, year, question, drawn, isInWords = false }: FromButtonProps) {
  const pane = useLook();
  const look = useProvenanceLook();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const ask = TEXT.ask(year === undefined ? what : TEXT.inYear(what, year));
  const open = (): void => setOpen(true);
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      {isInWords ? (
        <Link as="button" ref={button} onClick={open}>
          {ask}
        </Link>
      ) : (
        <Button
          ref={button}
          className={look.button}
          appearance="subtle"
          size="small"
          title={ask}
          icon={<Sign />}
          onClick={open}
        >
          <span className={pane.unseen}>{ask}</span>
        </Button>
      )}
      {isOpen && (
        <Suspense>
          <Panel
            what={what}
            question={question}
            drawn={drawn}
            within={button.current?.closest('main') ?? document.body}
            onClose={close}
          />
        </Suspense>
      )}
    </>
  );
}

/** A question mark in a ring. */
function Sign() {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden fill="none" stroke="currentColor">
      <circle cx="8" cy="8" r="6.5" />
      <path d="M6 6.3c0-2.6 4-2.6 4-.1 0 1.5-2 1.6-2 3.2" strokeLinecap="round" />
      <circle cx="8" cy="11.6" r="0.5" fill="currentColor" />
    </svg>
  );
}

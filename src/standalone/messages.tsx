import { Button, Input } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { PAGE_TEXT as TEXT } from '../strings/standalone';
import { usePageLook } from './look';
import type { PageStore } from './page-state';

/** What was done or not done, and what is asked before something is replaced. */
export function Messages({ store }: { store: PageStore }) {
  const look = usePageLook();
  const message = useStore(store, (state) => state.message);
  const question = useStore(store, (state) => state.question);
  const leave = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!question) return undefined;
    const before = document.activeElement;
    leave.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, [question]);
  return (
    <>
      <div role={message?.isBad ? 'alert' : 'status'}>
        {message && (
          <div className={message.isBad ? `${look.message} ${look.bad}` : look.message}>
            <div className={look.messageText}>
              <p className={look.paragraph}>{message.text}</p>
              {message.details.length > 0 && (
                <ul className={look.list}>
                  {message.details.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              )}
              {message.copy !== undefined && (
                <Input readOnly value={message.copy} aria-label={message.text} />
              )}
            </div>
            <Button size="small" onClick={() => store.setState({ message: undefined })}>
              {TEXT.close}
            </Button>
          </div>
        )}
      </div>
      <div role="alert">
        {question && (
          <div className={`${look.message} ${look.question}`}>
            <p className={`${look.paragraph} ${look.messageText}`}>{question.text}</p>
            <div className={look.row}>
              <Button
                size="small"
                onClick={() => {
                  store.setState({ question: undefined });
                  question.goOn();
                }}
              >
                {TEXT.confirm.goOn[question.kind]}
              </Button>
              <Button
                ref={leave}
                size="small"
                appearance="primary"
                onClick={() => store.setState({ question: undefined })}
              >
                {TEXT.confirm.leave}
              </Button>
            </div>
          </div>
        )}
      </div>
    </>
  );
}

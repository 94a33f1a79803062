import { Button } from '@fluentui/react-components';
import type { CheckRow } from '../app/modeller/state';
import { CHECK_TEXT as TEXT } from '../strings/results-tab';
import { GoTo } from './go-to';
import { useLook } from './look';
import { useModeller, usePane } from './pane-context';
import { PullFirst } from './pull-first';
import { SignOffSection } from './sign-off-section';
import { Summary } from './summary';
import { exact } from '../strings/numbers';

/** The workbook's own checks, those that do not hold first. */
export function CheckTab() {
  const look = useLook();
  const { modeller } = usePane();
  const isBusy = useModeller((state) => state.busy !== undefined);
  const checks = useModeller((state) => state.checks);
  const phase = useModeller((state) => state.phase);
  if (phase === 'unread') return null;
  if (phase === 'empty') return <PullFirst reason="check" />;
  return (
    <>
      <p className={look.small}>{TEXT.hint}</p>
      <div>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void modeller.check()}>
          {TEXT.run}
        </Button>
      </div>
      {checks && <Checks checks={checks} />}
      <SignOffSection />
    </>
  );
}

function Checks({ checks }: { checks: readonly CheckRow[] }) {
  const look = useLook();
  const failing = checks.filter(({ holds }) => !holds);
  const holding = checks.filter(({ holds }) => holds);
  return (
    <>
      <p className={look.text} role="status">
        {failing.length === 0 ? TEXT.all(checks.length) : TEXT.some(failing.length, checks.length)}
      </p>
      {failing.length > 0 && (
        <section className={`${look.message} ${look.bad}`} aria-label={TEXT.failing}>
          <h3 className={look.heading}>{TEXT.failing}</h3>
          <CheckList checks={failing} />
        </section>
      )}
      {holding.length > 0 && (
        <details className={look.details}>
          <Summary>{TEXT.holding(holding.length)}</Summary>
          <CheckList checks={holding} />
        </details>
      )}
    </>
  );
}

function CheckList({ checks }: { checks: readonly CheckRow[] }) {
  const look = useLook();
  const scopes = [...new Set(checks.map(({ scope }) => scope))];
  return (
    <ul className={look.list}>
      {scopes.map((scope) => (
        <li key={scope}>
          {scope}
          <ul className={look.list}>
            {checks
              .filter((check) => check.scope === scope)
              .map(({ check, difference, holds, sheet, cell }) => (
                <li key={cell}>
                  {check}
                  {!holds &&
                    ` (${TEXT.out(typeof difference === 'number' ? exact(difference) : difference)})`}{' '}
                  <GoTo sheet={sheet} cell={cell} label={`${sheet} ${cell}`} />
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

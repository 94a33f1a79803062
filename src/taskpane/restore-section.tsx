import { Button } from '@fluentui/react-components';
import type { Difference } from '../app/modeller/differences';
import { isEdited } from '../app/modeller/draft';
import { restorable } from '../app/modeller/restore-previous';
import { exact, exactPercent, pounds } from '../strings/numbers';
import { FAILURE_TEXT } from '../strings/failures';
import { RESTORE_TEXT as TEXT } from '../strings/results-tab';
import { useLook } from './look';
import { useModeller, usePane } from './pane-context';

/** As many differences as are read at once. */
const MOST_SHOWN = 8;

/** The way back to before the last run, what it would put back, and the question where edits would go. */
export function RestoreSection() {
  const look = useLook();
  const { modeller } = usePane();
  const state = useModeller((all) => all);
  const found = restorable(state);
  if (!found) return null;
  const { changes, since } = found;
  const isBusy = state.busy !== undefined;
  const isAsked = state.restoreAsked !== undefined && since.length > 0;
  const edited = state.drafts.filter(isEdited).map(({ form }) => form.name);
  const restore = (): void => void modeller.restorePrevious();
  return (
    <section className={look.section} aria-label={TEXT.title}>
      <h3 className={look.heading}>{TEXT.title}</h3>
      <p className={look.text}>{state.lastRun?.action === 'restore' ? TEXT.restore : TEXT.run}</p>
      <Differences differences={changes} side="restored" />
      {since.length > 0 && (
        <>
          <p className={look.text}>{TEXT.since}</p>
          <Differences differences={since} side="edited" />
        </>
      )}
      {edited.length > 0 && <p className={look.small}>{TEXT.inPane(edited.join('; '))}</p>}
      <div role="alert" className={look.live}>
        {isAsked && <p className={`${look.message} ${look.warning} ${look.text}`}>{TEXT.asked}</p>}
      </div>
      <div className={look.row}>
        <Button disabledFocusable={isBusy} onClick={restore}>
          {isAsked ? TEXT.confirm : TEXT.button}
        </Button>
        {isAsked && <Button onClick={() => modeller.keepEdits()}>{TEXT.keep}</Button>}
      </div>
    </section>
  );
}

type Side = 'restored' | 'edited';

function Differences({ differences, side }: { differences: readonly Difference[]; side: Side }) {
  const look = useLook();
  const left = differences.length - MOST_SHOWN;
  return (
    <ul className={look.list}>
      {differences.slice(0, MOST_SHOWN).map((difference, index) => (
        <li key={index}>{inWords(difference, side)}</li>
      ))}
      {left > 0 && <li>{FAILURE_TEXT.more(left)}</li>}
    </ul>
  );
}

function inWords(difference: Difference, side: Side): string {
  switch (difference.kind) {
    case 'added':
    case 'gone':
      return TEXT[difference.kind][side](difference.name);
    case 'changed': {
      const { name, becomes, parts } = difference;
      const label = name === becomes ? name : TEXT.renamed(name, becomes);
      return TEXT.line(label, parts.map((part) => TEXT.parts[part]).join(', '));
    }
    case 'value': {
      const { label, isShare, from, to } = difference;
      const show = (value: number | null): string =>
        value === null ? TEXT.never : isShare ? exactPercent(value) : exact(value);
      return TEXT.moved(label, show(from), show(to));
    }
    case 'range':
    case 'series':
    case 'lever':
    case 'envelope':
      return TEXT.line(difference.label, TEXT[difference.kind]);
    case 'mix':
      return TEXT.mix(difference.label);
    case 'package':
      return TEXT.moved(TEXT.package, difference.from, difference.to);
    case 'budget': {
      const { strategy, footprint, from, to } = difference;
      return TEXT.moved(TEXT.budget(strategy, footprint), pounds(from, 2), pounds(to, 2));
    }
  }
}

import { useId, type ReactNode } from 'react';
import type { Explanation } from '../../app/provenance/explain';
import type { OpenedQuestion } from '../../app/provenance/question';
import type { Place } from '../../app/provenance/traced-book';
import { PROVENANCE_TEXT as TEXT } from '../../strings/provenance';
import { useLook } from '../look';
import { Summary } from '../summary';
import { InputList } from './input-item';
import { useProvenanceLook } from './provenance-look';
import { TermList } from './term-list';
import { WorkbookPlace } from './workbook-place';

interface ExplanationViewProps {
  readonly opened: OpenedQuestion;
  readonly explanation: Explanation;
  readonly onFollow: (place: Place) => void;
}

/** What a number is, how it is worked out, and what it rests on. */
export function ExplanationView({ opened, explanation, onFollow }: ExplanationViewProps) {
  const look = useLook();
  const own = useProvenanceLook();
  const { place, value, how, words, terms, inputs, moving, published } = explanation;
  const { scenario } = opened;
  return (
    <>
      <div>
        <p className={own.value}>{value}</p>
        {scenario !== undefined && <p className={look.small}>{TEXT.scenario(scenario)}</p>}
      </div>
      {how !== '' && <p className={look.text}>{how}</p>}
      {words !== undefined && (
        <p className={own.words}>
          <span className={look.small}>{TEXT.words}</span> {words}
        </p>
      )}
      {terms.length > 0 && (
        <Titled title={TEXT.terms}>
          <TermList terms={terms} onFollow={onFollow} />
        </Titled>
      )}
      {inputs.length > 0 && (
        <Titled title={terms.length > 0 ? TEXT.inputs : TEXT.onlyInputs}>
          <InputList inputs={inputs} opened={opened} />
        </Titled>
      )}
      {published && (
        <Titled title={TEXT.published}>
          <InputList inputs={[published]} opened={opened} />
        </Titled>
      )}
      {terms.length > 0 && moving.length > 0 && (
        <details className={look.details}>
          <Summary>{TEXT.moving(moving.length)}</Summary>
          <p className={look.small}>{TEXT.balance(balanceOf(moving))}</p>
          <InputList inputs={moving} opened={opened} />
        </details>
      )}
      <WorkbookPlace place={place} opened={opened} />
    </>
  );
}

function Titled({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const own = useProvenanceLook();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={own.subheading}>
        {title}
      </h3>
      {children}
    </section>
  );
}

/** How many of the inputs stand in a document, are judged, are chosen, and were changed. */
function balanceOf(inputs: Explanation['moving']) {
  const count = (is: (input: Explanation['moving'][number]) => boolean): number => inputs.filter(is).length;
  const isDocumented = (basis: string | undefined): boolean => basis === 'sourced' || basis === 'derived';
  return {
    sourced: count(({ standing, grounding }) => standing === 'default' && isDocumented(grounding?.basis)),
    judged: count(({ standing, grounding }) => standing === 'default' && !isDocumented(grounding?.basis)),
    chosen: count(({ standing }) => standing === 'chosen'),
    changed: count(({ standing }) => standing === 'own' || standing === 'edited'),
  };
}

import type { Input } from '../../app/provenance/inputs';
import type { OpenedQuestion } from '../../app/provenance/question';
import { PROVENANCE_TEXT as TEXT } from '../../strings/provenance';
import { SCENARIO_TEXT } from '../../strings/scenario-tab';
import { BASELINE_TEXT } from '../../strings/taskpane';
import { useLook } from '../look';
import { Mark } from '../mark';
import { useProvenanceLook } from './provenance-look';
import { PlaceLink } from './workbook-place';

interface InputListProps {
  readonly inputs: readonly Input[];
  readonly opened: OpenedQuestion;
}

/** Inputs, one below the other. */
export function InputList({ inputs, opened }: InputListProps) {
  const own = useProvenanceLook();
  return (
    <ul className={own.list}>
      {inputs.map((input) => (
        <InputItem key={`${input.label} ${input.standing}`} input={input} opened={opened} />
      ))}
    </ul>
  );
}

interface InputItemProps {
  readonly input: Input;
  readonly opened: OpenedQuestion;
}

/** An input with its value in force, and why it is that. */
function InputItem({ input, opened }: InputItemProps) {
  const look = useLook();
  const own = useProvenanceLook();
  const { label, values, standing, range, place } = input;
  const isChanged = standing === 'own' || standing === 'edited';
  const [only] = values;
  const isSingle = values.length === 1;
  return (
    <li className={own.item}>
      <div className={own.named}>
        <span>
          {isSingle && only!.of !== undefined ? TEXT.named(label, only!.of) : label}{' '}
          {isChanged && <Mark text={SCENARIO_TEXT.changed} />}
        </span>
        {isSingle && <strong className={own.number}>{only!.value}</strong>}
      </div>
      {!isSingle && (
        <strong>{values.map(({ of, value }) => TEXT.valueOf(of ?? '', value)).join('; ')}</strong>
      )}
      <p className={look.small}>
        {[standingText(input), range && SCENARIO_TEXT.range(range.low, range.high), evidence(input)]
          .filter(Boolean)
          .join(' ')}{' '}
        <PlaceLink place={place} opened={opened} />
      </p>
    </li>
  );
}

function standingText({ standing, values }: Input): string {
  const usual = values.flatMap((one) =>
    one.usual === undefined ? [] : [one.of === undefined ? one.usual : TEXT.valueOf(one.of, one.usual)],
  );
  const before = usual.length === 0 ? undefined : usual.join('; ');
  switch (standing) {
    case 'own':
      return TEXT.standing.own(before);
    case 'edited':
      return TEXT.standing.edited(before);
    case 'chosen':
      return TEXT.standing.chosen;
    default:
      return '';
  }
}

/** Document, reason and basis; said to be the default's where the value is no longer that. */
function evidence({ standing, grounding }: Input): string {
  if (!grounding) return '';
  const { source, section, rationale, basis, confidence } = grounding;
  const kind = SCENARIO_TEXT.basis[basis];
  const texts = [
    TEXT.ofUsual[standing],
    ...(source === '' ? [] : [`${BASELINE_TEXT.origin(source, section)}.`]),
    rationale,
    confidence ? SCENARIO_TEXT.confidence(kind, confidence) : `${kind}.`,
  ];
  return texts.filter((text) => text !== '').join(' ');
}

import type { Line } from '../../app/provenance/line';
import type { OpenedQuestion } from '../../app/provenance/question';
import { PROVENANCE_TEXT as TEXT } from '../../strings/provenance';
import { useLook } from '../look';
import type { Drawn } from './drawn';
import { InputList } from './input-item';
import { useProvenanceLook } from './provenance-look';
import { Follow } from './term-list';

interface DrawnViewProps {
  readonly opened: OpenedQuestion;
  readonly drawn: Drawn;
  /** The measure with everything at its value. */
  readonly central: Line;
  readonly onFollow: () => void;
}

/** How a number was drawn, what of, and the way to the same number with nothing drawn. */
export function DrawnView({ opened, drawn, central, onFollow }: DrawnViewProps) {
  const look = useLook();
  const own = useProvenanceLook();
  const inputs = opened.drawn();
  return (
    <>
      <p className={look.text}>
        {drawn.how === 'together'
          ? TEXT.together(drawn.draws.toLocaleString('en-GB'), String(drawn.seed), inputs.length)
          : TEXT.oneByOne(inputs.length)}
      </p>
      {opened.scenario !== undefined && <p className={look.small}>{TEXT.scenario(opened.scenario)}</p>}
      <div>
        <h3 className={own.subheading}>{TEXT.central}</h3>
        <Follow line={central} onFollow={onFollow} />
      </div>
      <div>
        <h3 className={own.subheading}>{TEXT.drawn}</h3>
        <InputList inputs={inputs} opened={opened} />
      </div>
    </>
  );
}

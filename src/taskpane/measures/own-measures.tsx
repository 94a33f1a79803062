import { Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { measuresOf } from '../../app/modeller/own-measures';
import { formulaNamesOf, MOST_MEASURES } from '../../app/modeller/preview-measures';
import { withNeed } from '../../strings/formula-needs';
import { OWN_MEASURES_TEXT as TEXT } from '../../strings/own-measures';
import { describeCellProblem } from '../../strings/read-back';
import { GoTo } from '../go-to';
import { useLook } from '../look';
import { useModeller, usePane } from '../pane-context';
import { MeasureFields } from './measure-fields';
import { usePreviewed } from './use-previewed';

const BLANK = { name: '', formula: '', unit: '', note: '' };

/** The user's own measures: to be read, changed and seen before they are written. */
export function OwnMeasures() {
  const look = useLook();
  const { modeller } = usePane();
  const kept = useModeller((state) => state.kept);
  const measureEdits = useModeller((state) => state.measureEdits);
  const texts = useMemo(() => measuresOf({ kept, measureEdits }), [kept, measureEdits]);
  const previewed = usePreviewed(texts);
  const [added, setAdded] = useState<number>();
  const isFull = texts.length >= MOST_MEASURES;
  return (
    <section className={look.section} aria-label={TEXT.title}>
      <h3 className={look.heading}>{TEXT.title}</h3>
      <p className={look.small}>{TEXT.hint}</p>
      <KnownNames />
      <InWorkbook />
      {texts.map((text, index) => (
        <MeasureFields
          key={index}
          text={text}
          number={index + 1}
          previewed={previewed[index]}
          isNew={index === added}
          onChange={(changed) =>
            modeller.changeMeasures(texts.map((one, at) => (at === index ? changed : one)))
          }
          onRemove={() => {
            setAdded(undefined);
            modeller.changeMeasures(texts.filter((_, at) => at !== index));
          }}
        />
      ))}
      {isFull && <p className={look.text}>{TEXT.full}</p>}
      <div>
        <Button
          disabledFocusable={isFull}
          onClick={() => {
            setAdded(texts.length);
            modeller.changeMeasures([...texts, BLANK]);
          }}
        >
          {TEXT.add}
        </Button>
      </div>
    </section>
  );
}

function KnownNames() {
  const look = useLook();
  const baseline = useModeller((state) => state.baseline);
  if (!baseline) return null;
  return (
    <details className={look.details}>
      <summary>{TEXT.names}</summary>
      <p className={look.small}>{formulaNamesOf(baseline).join(', ')}</p>
    </details>
  );
}

/** What is wrong with measures in the workbook, with the way to each. */
function InWorkbook() {
  const look = useLook();
  const problems = useModeller((state) => state.measureProblems);
  if (problems.length === 0) return null;
  return (
    <div className={`${look.message} ${look.warning}`}>
      <p className={look.text}>{TEXT.inWorkbook}</p>
      <ul className={look.list}>
        {problems.map((problem) => (
          <li key={problem.cell}>
            {withNeed(describeCellProblem(problem), problem)}{' '}
            <GoTo sheet={problem.sheet} cell={problem.cell} label={`${problem.sheet} ${problem.cell}`} />
          </li>
        ))}
      </ul>
    </div>
  );
}

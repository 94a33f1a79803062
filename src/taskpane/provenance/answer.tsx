import { Button } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import type { OpenedQuestion } from '../../app/provenance/question';
import type { Place } from '../../app/provenance/traced-book';
import { PROVENANCE_TEXT as TEXT } from '../../strings/provenance';
import { ChoiceField } from '../choice-field';
import { useLook } from '../look';
import type { Drawn } from './drawn';
import { DrawnView } from './drawn-view';
import { ExplanationView } from './explanation-view';

interface AnswerProps {
  readonly what: string;
  readonly opened: OpenedQuestion;
  readonly drawn: Drawn | undefined;
  /** Puts the heading over what it heads. */
  readonly headed: (title: string, children: ReactNode) => ReactNode;
  /** Is told when another number is shown, the first one too. Must stay the same. */
  readonly onTurn: () => void;
}

/** A number's answer, or that of one that it led to, with the way on and the way back. */
export function Answer({ what, opened, drawn, headed, onTurn }: AnswerProps) {
  const look = useLook();
  const [year, setYear] = useState(opened.year);
  /** The numbers followed, the latest last. */
  const [path, setPath] = useState<readonly Place[]>([]);
  useEffect(onTurn, [onTurn, path]);
  const asked = opened.placeIn(year);
  const place = path.at(-1) ?? asked;
  if (!place) return headed(what, <p className={look.text}>{TEXT.failed}</p>);
  const titleOf = (one: Place): string => {
    const { label, year: ofYear } = opened.lineAt(one);
    return TEXT.named(label, ofYear);
  };
  const before = path.length > 1 ? titleOf(path.at(-2)!) : drawn ? TEXT.drawnTitle(what) : titleOf(asked!);
  if (path.length === 0 && drawn) {
    return headed(
      TEXT.drawnTitle(what),
      <DrawnView
        opened={opened}
        drawn={drawn}
        central={opened.lineAt(place)}
        onFollow={() => setPath([place])}
      />,
    );
  }
  return headed(
    titleOf(place),
    <>
      {path.length > 0 && (
        <div>
          <Button size="small" onClick={() => setPath(path.slice(0, -1))}>
            {TEXT.back(before)}
          </Button>
        </div>
      )}
      {path.length === 0 && opened.lineAt(place).year !== undefined && (
        <ChoiceField
          label={TEXT.year}
          value={String(year)}
          choices={opened.years.map((label, t) => ({ key: String(t), label }))}
          onChange={(key) => setYear(Number(key))}
        />
      )}
      <ExplanationView
        opened={opened}
        explanation={opened.explain(place)}
        onFollow={(next) => setPath([...path, next])}
      />
    </>,
  );
}

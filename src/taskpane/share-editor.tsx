import { Button, Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { Draft } from '../app/modeller/draft';
import { sumOfShares, type Typed } from '../app/modeller/scenario-form';
import { shiftCells } from '../app/modeller/shift-cells';
import { SCENARIO_TEXT as TEXT } from '../strings/scenario-tab';
import { fieldProblem } from './field-problem';
import { useLook } from './look';
import { NumberField } from './number-field';
import { useModeller, usePane } from './pane-context';
import { exactPercent } from '../strings/numbers';

/** Shares closer to the whole than this are taken to make it. */
const DUST = 1e-9;

/** The shares on one side of the shift, and what is left to give out. */
export function ShareEditor({ draft, side }: { draft: Draft; side: 'from' | 'to' }) {
  const look = useLook();
  const { modeller } = usePane();
  const baseline = useModeller((state) => state.baseline)!;
  const [added, setAdded] = useState<string>();
  const cells = shiftCells(baseline, side);
  const shares = draft.form[side];
  const labelOf = (key: string): string => cells.find((cell) => cell.key === key)?.label ?? key;
  const change = (next: Readonly<Record<string, Typed>>): void =>
    modeller.change(draft.id, side === 'from' ? { from: next } : { to: next });
  const left = Number((1 - sumOfShares(shares)).toPrecision(12));
  const isWhole = Math.abs(left) <= DUST;
  const offered = cells.filter(({ key }) => !Object.hasOwn(shares, key));
  const last = Object.keys(shares).at(-1);
  const lastShare = last === undefined ? undefined : shares[last];
  const canSettle = typeof lastShare === 'number' && lastShare + left >= 0 && lastShare + left <= 1;
  return (
    <section className={look.section} aria-label={TEXT[side]}>
      <h3 className={look.heading}>{TEXT[side]}</h3>
      {Object.entries(shares).map(([key, share]) => (
        <div key={key} className={look.withButton}>
          <NumberField
            label={TEXT.share(labelOf(key))}
            value={share}
            unit="%"
            isShare
            takesFocus={key === added}
            problem={fieldProblem(baseline, draft, `shift.${side}.${key}`)}
            onChange={(value) => change({ ...shares, [key]: value ?? '' })}
          />
          <Button
            className={look.narrow}
            aria-label={TEXT.removeShare(labelOf(key))}
            onClick={() => change(Object.fromEntries(Object.entries(shares).filter(([own]) => own !== key)))}
          >
            ✕
          </Button>
        </div>
      ))}
      {isWhole ? (
        <p className={look.small}>{TEXT.sumsToWhole}</p>
      ) : (
        <p className={look.problem}>
          {left > 0 ? TEXT.left(exactPercent(left)) : TEXT.over(exactPercent(-left))}
        </p>
      )}
      {!isWhole && last !== undefined && canSettle && (
        <div className={look.row}>
          <Button
            size="small"
            onClick={() => change({ ...shares, [last]: Number((lastShare + left).toPrecision(12)) })}
          >
            {left > 0 ? TEXT.giveRest(labelOf(last)) : TEXT.takeRest(labelOf(last))}
          </Button>
        </div>
      )}
      {offered.length > 0 && (
        <AddShare
          label={TEXT.addCell[side]}
          offered={offered}
          onAdd={(key) => {
            setAdded(key);
            change({ ...shares, [key]: Math.max(0, left) });
          }}
        />
      )}
    </section>
  );
}

interface AddShareProps {
  readonly label: string;
  readonly offered: readonly { readonly key: string; readonly label: string }[];
  readonly onAdd: (key: string) => void;
}

function AddShare({ label, offered, onAdd }: AddShareProps) {
  const look = useLook();
  const [chosen, setChosen] = useState('');
  const key = offered.some((cell) => cell.key === chosen) ? chosen : offered[0]!.key;
  return (
    <div className={look.withButton}>
      <Field label={label}>
        <Select value={key} onChange={(_event, data) => setChosen(data.value)}>
          {offered.map((cell) => (
            <option key={cell.key} value={cell.key}>
              {cell.label}
            </option>
          ))}
        </Select>
      </Field>
      <Button className={look.narrow} aria-label={`${TEXT.addShare}: ${label}`} onClick={() => onAdd(key)}>
        {TEXT.addShare}
      </Button>
    </div>
  );
}

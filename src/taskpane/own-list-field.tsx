import { Button } from '@fluentui/react-components';
import type { Draft } from '../app/modeller/draft';
import type { OwnList } from '../app/modeller/own-values';
import { withoutOwn } from '../app/modeller/scenario-form';
import { exact, exactPercent } from '../strings/numbers';
import { SCENARIO_TEXT as TEXT } from '../strings/scenario-tab';
import { useLook } from './look';
import { Mark } from './mark';
import { OwnValues } from './own-values-table';
import { usePane } from './pane-context';

/** A series or mix that the scenario has of its own, and the way back to the baseline's. */
export function OwnListField({ draft, list }: { draft: Draft; list: OwnList }) {
  const look = useLook();
  const { modeller } = usePane();
  const { key, label, kind, isShare, values } = list;
  return (
    <div className={look.tight}>
      <OwnValues label={label} kind={kind} values={values} show={isShare ? exactPercent : exact} />
      <div className={look.row}>
        <Mark text={TEXT.changed} />
        <Button
          size="small"
          aria-label={TEXT.resetValue(label)}
          onClick={() => modeller.change(draft.id, { assumptions: withoutOwn(draft.form, key) })}
        >
          {TEXT.resetShort}
        </Button>
      </div>
    </div>
  );
}

import type { MeasureText } from '../../app/modeller/own-measures';
import type { PreviewedValue } from '../../app/modeller/preview-measures';
import { measureValue, OWN_MEASURES_TEXT as TEXT } from '../../strings/own-measures';
import { useLook } from '../look';
import { From } from '../provenance/from';

interface MeasureValuesProps {
  readonly text: MeasureText;
  readonly values: readonly PreviewedValue[];
}

/** What a measure comes to in each scenario, in the base year and at the horizon. */
export function MeasureValues({ text: { name, unit }, values }: MeasureValuesProps) {
  const look = useLook();
  const [first] = values;
  if (!first) return null;
  return (
    <table className={look.table}>
      <caption className={look.unseen}>{TEXT.values(name)}</caption>
      <thead>
        <tr>
          <th scope="col">{TEXT.scenario}</th>
          <th scope="col">{first.base}</th>
          <th scope="col">{TEXT.horizon}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {values.map(({ draft, scenario, horizon, atBase, atHorizon }) => (
          <tr key={scenario}>
            <th scope="row">{scenario}</th>
            <td>{measureValue(atBase, unit)}</td>
            <td>{TEXT.inYear(measureValue(atHorizon, unit), horizon)}</td>
            <td>
              <From
                what={TEXT.ofScenario(name, scenario)}
                year={horizon}
                question={{ target: { kind: 'measure', measure: name.trim() }, draft }}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

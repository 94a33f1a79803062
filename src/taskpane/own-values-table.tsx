import type { OwnList } from '../app/modeller/own-values';
import { SCENARIO_TEXT as TEXT } from '../strings/scenario-tab';
import { GoTo } from './go-to';
import { useLook } from './look';

interface OwnValuesProps {
  readonly label: string;
  readonly kind: OwnList['kind'];
  readonly values: OwnList['values'];
  readonly show: (value: number) => string;
}

/** Values of a scenario's own by year or tier, which are changed in the workbook. */
export function OwnValues({ label, kind, values, show }: OwnValuesProps) {
  const look = useLook();
  return (
    <>
      <table className={look.table}>
        <caption className={look.caption}>{label}</caption>
        <thead>
          <tr>
            <th scope="col">{kind === 'mix' ? TEXT.tier : TEXT.year}</th>
            <th scope="col">{TEXT.value}</th>
          </tr>
        </thead>
        <tbody>
          {values.map(({ of, value }) => (
            <tr key={of}>
              <th scope="row">{of}</th>
              <td>{show(value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={look.small}>
        {kind === 'yearly' && `${TEXT.lastHolds} `}
        {TEXT.changeThere} <GoTo sheet="Scenarios" label={TEXT.openScenarios} />
      </p>
    </>
  );
}

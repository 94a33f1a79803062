import { cellLabel } from '../../app/analysis/cell-label';
import type { BestMix, MixAim } from '../../app/analysis/search';
import type { Baseline } from '../../app/baseline';
import { OPTIMISE_TABLE as TEXT } from '../../strings/analysis';
import { percent, pounds, withSign } from '../../strings/numbers';
import { MEASURE_TEXT } from '../../strings/sensitivity-sheet';
import { useLook } from '../look';
import { useModeller } from '../pane-context';
import { From } from '../provenance/from';
import { targetOf } from './target-of';

interface MixTableProps {
  readonly baseline: Baseline;
  /** The scenario's own division. */
  readonly planned: Readonly<Record<string, number>>;
  readonly aim: MixAim;
  readonly mix: BestMix;
}

/** The best division beside the scenario's own, and what a further £1m is worth in each cell. */
export function MixTable({ baseline, planned, aim, mix }: MixTableProps) {
  const look = useLook();
  const draft = useModeller((state) => state.selected)!;
  const { shares, marginal, reached, asPlanned } = mix;
  const cells = Object.keys(shares)
    .filter((cell) => shares[cell]! > 0 || (planned[cell] ?? 0) > 0)
    .sort((one, other) => shares[other]! - shares[one]!);
  const isSame = cells.every((cell) => shares[cell] === (planned[cell] ?? 0));
  return (
    <>
      <p className={look.text}>
        {isSame ? TEXT.nothing : TEXT.reached(TEXT.aims[aim], pounds(reached, 2), pounds(asPlanned, 2))}
      </p>
      <table className={look.table}>
        <thead>
          <tr>
            <th scope="col">{TEXT.cell}</th>
            <th scope="col">{TEXT.best}</th>
            <th scope="col">{TEXT.planned}</th>
            <th scope="col">{TEXT.million}</th>
          </tr>
        </thead>
        <tbody>
          {cells.map((cell) => (
            <tr key={cell}>
              <th scope="row">{cellLabel(baseline, cell)}</th>
              <td>{percent(shares[cell]!)}</td>
              <td>{percent(planned[cell] ?? 0)}</td>
              <td>{withSign(marginal[cell]!, (amount) => pounds(amount, 2))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={look.small}>{TEXT.note}</p>
      <p className={look.small}>
        <From what={MEASURE_TEXT[aim].label} question={{ target: targetOf(aim), draft }} isInWords />
      </p>
    </>
  );
}

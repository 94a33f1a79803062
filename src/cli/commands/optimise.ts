import { err, Result } from 'neverthrow';
import { optimise, type BestMix, type MixAim } from '../../app/analysis/search';
import { cellLabel } from '../../app/analysis/cell-label';
import { OPTIMISE_TABLE as TEXT } from '../../strings/analysis';
import { percent, pounds, withSign } from '../../strings/numbers';
import { failureLines } from '../analysis-complaints';
import type { Outcome } from '../outcome';
import { readChoice } from '../read-option';
import { readScenario, type ReadScenario, type WantedScenario } from '../read-scenario';
import { shownText } from '../shown-text';
import type { Terminal } from '../terminal';
import { textTable } from '../text-table';

/** What `optimise` is asked, as it was typed. */
export interface OptimiseOptions {
  readonly measure: string;
  readonly json?: boolean;
}

const AIMS: readonly MixAim[] = ['npv', 'gap'];

/** Divides a shift between the prevention cells as is best; gives that as JSON or as a table. */
export async function optimiseFile(
  wanted: WantedScenario,
  { measure, json = false }: OptimiseOptions,
  terminal: Terminal,
): Promise<Outcome> {
  const read = await readScenario(wanted, terminal, () =>
    Result.combineWithAllErrors([readChoice('--measure', measure, AIMS)]),
  );
  if (read.isErr()) return err(read.error);
  const { baseline, scenario, asked } = read.value;
  const [aim] = asked;
  return (await optimise(baseline, scenario, aim))
    .mapErr(failureLines)
    .map((mix) => (json ? asJson(aim, mix) : table(read.value, aim, mix)));
}

function asJson(measure: MixAim, { shares, reached, asPlanned, marginal }: BestMix): string {
  return `${JSON.stringify({ measure, shares, reached, asPlanned, marginal }, null, 2)}\n`;
}

function table({ baseline, scenario }: ReadScenario, aim: MixAim, mix: BestMix): string {
  const { shares, reached, asPlanned, marginal } = mix;
  const planned = scenario.shift.to;
  const cells = Object.keys(shares).sort((one, other) => shares[other]! - shares[one]!);
  const rows = cells.map((cell) => [
    shownText(cellLabel(baseline, cell)),
    percent(shares[cell]!),
    percent(planned[cell] ?? 0),
    withSign(marginal[cell]!, (amount) => pounds(amount, 2)),
  ]);
  const isSame = cells.every((cell) => shares[cell] === (planned[cell] ?? 0));
  return [
    TEXT.title(shownText(scenario.name), TEXT.aims[aim]),
    '',
    ...textTable([[TEXT.cell, TEXT.best, TEXT.planned, TEXT.million], ...rows]),
    '',
    isSame ? TEXT.nothing : TEXT.reached(TEXT.aims[aim], pounds(reached, 2), pounds(asPlanned, 2)),
    TEXT.note,
    '',
  ].join('\n');
}

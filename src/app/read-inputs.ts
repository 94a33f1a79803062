import type { Result } from 'neverthrow';
import type { Baseline } from '../data/baseline';
import type { CellProblem } from '../workbook/read-back/cell-problem';
import type { InputTable } from '../workbook/read-back/input-table';
import { readBack, type ReadBack } from '../workbook/read-back/read-back';
import { baselineOfProduct } from './modeller/bundle';
import { carriedBaseline } from './workbook-package';

/** What a workbook holds, and the baseline before it was edited where the workbook carries that. */
export interface InputsRead extends ReadBack {
  readonly defaults?: Baseline;
}

/** Inputs and scenarios from a workbook's tables, read against the data package that it carries. */
export function readInputs(
  tables: ReadonlyMap<string, InputTable>,
): Result<InputsRead, readonly CellProblem[]> {
  return carriedBaseline(tables).andThen((carried) =>
    readBack(tables, carried ?? baselineOfProduct()).map((read) => ({
      ...read,
      ...(carried && { defaults: carried }),
    })),
  );
}

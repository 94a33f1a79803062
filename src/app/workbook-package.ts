import { ok, type Result } from 'neverthrow';
import type { Baseline } from '../data/baseline';
import { baselineToFiles } from '../data/baseline-to-files';
import { loadBaseline } from '../data/load-baseline';
import type { CellProblem } from '../workbook/read-back/cell-problem';
import type { InputTable } from '../workbook/read-back/input-table';
import { readPackageTable } from '../workbook/read-back/read-package-table';
import { baselineOfProduct } from './modeller/bundle';

/**
 * The baseline of the data package that a workbook carries; undefined where it carries none, as it was made
 * from the product's own. The error is what is wrong with its cells.
 */
export function carriedBaseline(
  tables: ReadonlyMap<string, InputTable>,
): Result<Baseline | undefined, readonly CellProblem[]> {
  return readPackageTable(tables).andThen((carried): Result<Baseline | undefined, readonly CellProblem[]> => {
    if (!carried) return ok(undefined);
    return loadBaseline(carried.files).mapErr((problems) =>
      problems.map(({ file, row, field, ...fault }): CellProblem => {
        const named = [file, field].filter((part) => part !== undefined).join(', ');
        return { ...carried.placeOf(file, row), field: named, ...fault };
      }),
    );
  });
}

/** A baseline for a workbook to carry; undefined for the product's own, which none needs to. */
export function toCarry(baseline: Baseline): Baseline | undefined {
  return textOf(baseline) === textOf(baselineOfProduct()) ? undefined : baseline;
}

const textOf = (baseline: Baseline): string => JSON.stringify([...baselineToFiles(baseline)]);

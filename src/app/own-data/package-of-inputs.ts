import { err, ok, type Result } from 'neverthrow';
import { loadBaseline } from '../../data/load-baseline';
import type { Problem } from '../../data/problem';
import type { Inputs } from '../inputs';
import { baselineOfProduct } from '../modeller/bundle';
import { editedPackage, type EditedPackage } from './edited-package';
import { filesToWrite } from './files-to-write';

/** A package made of a workbook, as the files to write. */
export interface PackageOfWorkbook extends EditedPackage {
  readonly files: ReadonlyMap<string, string>;
}

/** Why inputs that were read make no package. */
export interface UnfitPackage {
  readonly code: 'package';
  readonly problems: readonly Problem[];
}

/** The data package of a workbook's inputs, as they were edited in it. */
export function packageOfInputs({
  baseline,
  defaults = baselineOfProduct(),
}: Pick<Inputs, 'baseline' | 'defaults'>): Result<PackageOfWorkbook, UnfitPackage> {
  const edited = editedPackage(baseline, defaults);
  const files = filesToWrite(edited.baseline);
  // What cannot be read again is not written.
  const loaded = loadBaseline(files);
  return loaded.isErr() ? err({ code: 'package', problems: loaded.error }) : ok({ ...edited, files });
}

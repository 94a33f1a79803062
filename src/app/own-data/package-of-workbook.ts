import { err, ok, type Result } from 'neverthrow';
import { loadBaseline } from '../../data/load-baseline';
import type { Problem } from '../../data/problem';
import { baselineOfProduct } from '../modeller/bundle';
import { inputsOfFile, type FileRefusal } from '../workbook-file';
import { editedPackage, type EditedPackage } from './edited-package';
import { filesToWrite } from './files-to-write';

/** A package made of a workbook, as the files to write. */
export interface PackageOfWorkbook extends EditedPackage {
  readonly files: ReadonlyMap<string, string>;
}

/** Why a workbook's inputs make no package. */
export type NoPackage = FileRefusal | { readonly code: 'package'; readonly problems: readonly Problem[] };

/** The data package of a workbook's file, with the inputs as they were edited in it. */
export async function packageOfWorkbook(bytes: Uint8Array): Promise<Result<PackageOfWorkbook, NoPackage>> {
  const inputs = await inputsOfFile(bytes);
  if (inputs.isErr()) return err(inputs.error);
  const { baseline, defaults = baselineOfProduct() } = inputs.value;
  const edited = editedPackage(baseline, defaults);
  const files = filesToWrite(edited.baseline);
  // What cannot be read again is not written.
  const loaded = loadBaseline(files);
  return loaded.isErr() ? err({ code: 'package', problems: loaded.error }) : ok({ ...edited, files });
}

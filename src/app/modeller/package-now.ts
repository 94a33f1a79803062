import type { Result } from 'neverthrow';
import { zipFiles } from '../../hosts/xlsx/zip-files';
import { inputsOfWorkbook, type InputsProblem } from '../inputs-of-workbook';
import type { EditedPackage } from '../own-data/edited-package';
import { packageOfInputs, type UnfitPackage } from '../own-data/package-of-inputs';
import type { Desk } from './desk';

/** A workbook's data package as one file. */
export interface PackageFile extends EditedPackage {
  readonly name: string;
  readonly zip: Uint8Array;
}

/** Why a workbook makes no package. */
export type NoPackageNow = InputsProblem | UnfitPackage;

export const PACKAGE_FILE = 'upstream-data-package.zip';

/** The data package of the workbook as it stands, zipped; nothing of the workbook or the drafts changes. */
export async function packageNow({ host }: Pick<Desk, 'host'>): Promise<Result<PackageFile, NoPackageNow>> {
  const inputs = await inputsOfWorkbook(host);
  return inputs.andThen(packageOfInputs).map(({ files, ...edited }) => {
    const text = new TextEncoder();
    const zip = zipFiles([...files].map(([path, content]) => [path, text.encode(content)]));
    return { ...edited, name: PACKAGE_FILE, zip };
  });
}

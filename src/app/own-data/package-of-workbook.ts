import { err, type Result } from 'neverthrow';
import { inputsOfFile, type FileRefusal } from '../workbook-file';
import { packageOfInputs, type PackageOfWorkbook, type UnfitPackage } from './package-of-inputs';

/** Why a workbook's file makes no package. */
export type NoPackage = FileRefusal | UnfitPackage;

/** The data package of a workbook's file, with the inputs as they were edited in it. */
export async function packageOfWorkbook(bytes: Uint8Array): Promise<Result<PackageOfWorkbook, NoPackage>> {
  const inputs = await inputsOfFile(bytes);
  return inputs.isErr() ? err(inputs.error) : packageOfInputs(inputs.value);
}

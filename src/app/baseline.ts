import { DESCRIPTOR_FILE, readDescriptor } from '../data/load/descriptor';
import { LARGEST_FILE } from '../data/load/table';

export type { Baseline } from '../data/baseline';
export { bundledBaseline } from '../data/bundled-baseline';
export { loadBaseline } from '../data/load-baseline';
export { DESCRIPTOR_FILE };

/** The largest file of a data package, in bytes. A door need not read further. */
export const LARGEST_PACKAGE_FILE_BYTES = LARGEST_FILE;

/** The paths of the tables that a descriptor's text names: the only other files a door has to read. */
export function filesNamedBy(descriptor: string): readonly string[] {
  return [...new Set(readDescriptor(new Map([[DESCRIPTOR_FILE, descriptor]])).paths.values())];
}

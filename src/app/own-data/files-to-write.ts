import type { Baseline } from '../../data/baseline';
import { packageFiles } from '../../data/package-files';
import { packageReadme } from './package-readme';

/** The notes of a package that Upstream writes. */
export const NOTES_FILE = 'README.md';

/** All files of a package that Upstream writes for people to edit, by name: tables, descriptor, notes. */
export function filesToWrite(baseline: Baseline): ReadonlyMap<string, string> {
  return new Map([[NOTES_FILE, packageReadme(baseline.title)], ...packageFiles(baseline)]);
}

import type { Baseline } from '../app/baseline';

/** The baseline of a data package that was read. */
export interface PackageBaseline {
  readonly baseline: Baseline;
  /** Where the files that were read really are. */
  readonly realPaths: readonly string[];
}

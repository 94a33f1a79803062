import type { TornadoBar } from '../../model/analysis/tornado';
import type { Uncertainty } from '../../model/analysis/uncertainty/report';

/** What an analysis has found, before it is put on record. */
export interface Found {
  readonly uncertainty: Uncertainty;
  readonly tornado: readonly TornadoBar[];
}

import type { Baseline } from '../../data/baseline';
import type { Desk } from './desk';

/**
 * Whether a baseline leaves out tables that the workbook has. In Excel they cannot be taken away where others
 * stand below them; other hosts write their sheets anew.
 */
export function needsNewWorkbook({ host }: Desk, held: Baseline, wanted: Baseline): boolean {
  const leavesOut = (all: (baseline: Baseline) => readonly unknown[]): boolean =>
    all(held).length > 0 && all(wanted).length === 0;
  return (
    host.kind === 'excel' && (leavesOut(({ levers }) => levers) || leavesOut(({ envelopes }) => envelopes))
  );
}

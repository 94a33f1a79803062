import type { Baseline } from '../../data/baseline';
import type { CellKey } from '../../model/types';
import { shiftCells } from '../modeller/shift-cells';

/** A prevention cell as it is called: `Wellbeing: primary prevention`. */
export function cellLabel(baseline: Baseline, cell: CellKey): string {
  return shiftCells(baseline, 'to').find(({ key }) => key === cell)?.label ?? cell;
}

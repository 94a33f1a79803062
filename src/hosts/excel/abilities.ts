import type { HostProblem } from '../host';
import { ONE_UNDO } from './in-excel';
import { supports, type OfficeGlobals } from './office';
import type { WriteManner } from './write-part';

/** Notes are there from this version on. */
export const NOTES = '1.18';

/** What this Excel can do, by its version and by what it has turned out to refuse. */
export class Abilities {
  private canAreas = true;
  private canCopySheets = true;

  constructor(private readonly office: OfficeGlobals) {}

  /** How a write goes about it. `run` tells it from all others. */
  manner(run: string): WriteManner {
    return {
      run,
      canAreas: this.canAreas,
      canCopySheets: this.canCopySheets,
      canNotes: supports(this.office, NOTES),
      keepsRanges: supports(this.office, ONE_UNDO),
    };
  }

  /** Takes note of what was refused; returns whether the same can now be written in another way. */
  learn(refused: HostProblem): boolean {
    if (refused.code !== 'refused') return false;
    if (this.canAreas && refused.location === 'RangeAreas.copyFrom') this.canAreas = false;
    else if (this.canCopySheets && refused.location === 'Worksheet.copy') this.canCopySheets = false;
    else return false;
    return true;
  }
}

import type { CellRole } from '../../workbook/plan';

/** What the names of our cell styles begin with. */
export const OWN_STYLE = 'Upstream ';

/** The name of the style that cells of a role rest on. */
export function ownStyle(role: CellRole): string {
  return OWN_STYLE + role.replace('-', ' ');
}

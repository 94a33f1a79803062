import type { KeptTable } from './kept';
import { ACTION_COLUMNS, TABLES } from './names';

const { key, status, owner, note, ...ofAction } = ACTION_COLUMNS;

/** The tables of what commissioners plan and watch. */
export const COMMISSIONING_KEPT: readonly KeptTable[] = [
  {
    name: TABLES.actions,
    key,
    columns: [status, owner, note],
    ownColumns: Object.values(ofAction),
    keysOf: ({ commissioning }) => commissioning.actions.map((action) => action.key),
  },
];

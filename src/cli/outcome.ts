import type { Result } from 'neverthrow';

/** What is printed on success, or one plain line for each thing that is wrong. */
export type Outcome = Result<string, readonly string[]>;

/** What the shell is told. */
export const STATUS = { fine: 0, defect: 1, badInput: 2 } as const;

import type { Problem } from '../problem';
import type { Tables } from './tables';

/** Every action must belong to a strategy of the package. */
export function checkActions({ actions, strategies }: Tables): Problem[] {
  if (!strategies.isComplete) return [];
  const choices = strategies.rows.map(({ value }) => value.key);
  return actions.rows.flatMap(({ row, value }): Problem[] =>
    choices.includes(value.strategy)
      ? []
      : [
          {
            file: actions.file,
            row,
            field: 'strategy',
            code: 'not-a-choice',
            found: value.strategy,
            choices,
          },
        ],
  );
}

import { PUBLISHED, PUBLISHED_LABEL } from '../baseline';
import type { Problem } from '../problem';
import type { Tables } from './tables';

/** Each envelope has its extra money for every footprint, and bears neither key nor label of the published one. */
export function checkEnvelopes({ envelopes, footprints, ...others }: Tables): Problem[] {
  const extras = others['envelope-extras'];
  const footprintKeys = footprints.rows.map(({ value }) => value.key);
  const envelopeKeys = envelopes.rows.map(({ value }) => value.key);
  const given = new Set(extras.rows.map(({ value }) => `${value.envelope}/${value.footprint}`));
  const unknown = (row: number, field: string, found: string, choices: readonly string[]): Problem[] =>
    choices.includes(found) ? [] : [{ file: extras.file, row, field, code: 'not-a-choice', found, choices }];
  const isWhole = envelopes.problems.length === 0 && extras.problems.length === 0 && footprints.isComplete;
  return [
    ...envelopes.rows.flatMap(({ row, value }): Problem[] => {
      const allowed = 'another name: this one stands for the published envelope';
      const place = { file: envelopes.file, row, code: 'conflict', allowed } as const;
      return [
        ...(value.key === PUBLISHED ? [{ ...place, field: 'key', found: value.key }] : []),
        ...(value.label.toLowerCase() === PUBLISHED_LABEL.toLowerCase()
          ? [{ ...place, field: 'label', found: value.label }]
          : []),
      ];
    }),
    ...(isWhole
      ? [
          ...extras.rows.flatMap(({ row, value }) => [
            ...unknown(row, 'envelope', value.envelope, envelopeKeys),
            ...unknown(row, 'footprint', value.footprint, footprintKeys),
          ]),
          ...envelopeKeys.flatMap((envelope) =>
            footprintKeys
              .filter((footprint) => !given.has(`${envelope}/${footprint}`))
              .map((footprint): Problem => {
                const allowed = `a row for ${envelope} in ${footprint}`;
                return { file: extras.file, field: 'footprint', code: 'missing', allowed };
              }),
          ),
        ]
      : []),
  ];
}

import type { Better, Driver, Outcome } from '../commissioning';
import { choice, decimalWithin, key, label, optionalText, requiredText } from './cells';
import { shape } from './shape';

/** Each is a row of a sheet that people read and fill in. */
const MOST_ROWS = 500;
const source = { source: requiredText, section: optionalText };
const aLifetime = { minimum: 0, maximum: 150 };

/** The tables of what commissioners plan and watch: a package may leave out any of them. */
export const COMMISSIONING_SHAPES = {
  actions: shape(
    {
      key,
      strategy: label,
      aim: requiredText,
      activity: requiredText,
      due: optionalText,
      indicators: optionalText,
      outcomes: optionalText,
      target: optionalText,
      remark: optionalText,
      ...source,
    },
    MOST_ROWS,
    0,
  ),
  outcomes: shape(
    {
      key,
      kind: choice<Outcome['kind']>(['outcome', 'indicator']),
      element: label,
      name: requiredText,
      code: optionalText,
      framework: optionalText,
      better: choice<Better>(['higher', 'lower', '']),
      direction_basis: choice<Outcome['directionBasis']>(['sourced', 'assumption', '']),
      ...source,
    },
    MOST_ROWS,
    0,
  ),
  aims: shape(
    {
      scope: label,
      number: decimalWithin({ minimum: 1, maximum: MOST_ROWS, whole: true }),
      aim: requiredText,
      ...source,
    },
    MOST_ROWS,
    0,
  ),
  drivers: shape(
    { driver: label, role: choice<Driver['role']>(['driver', 'foundation']), parts: requiredText, ...source },
    MOST_ROWS,
    0,
  ),
  needs: shape({ theme: label, need: requiredText, figure: optionalText, ...source }, MOST_ROWS, 0),
  'life-expectancy': shape(
    {
      place: label,
      period: label,
      years: decimalWithin(aLifetime),
      margin: decimalWithin(aLifetime),
      ...source,
    },
    MOST_ROWS,
    0,
  ),
};

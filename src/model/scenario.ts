import type { Result } from 'neverthrow';
import { err, ok } from 'neverthrow';
import type { Baseline } from '../data/baseline';
import { PUBLISHED, WHOLE } from '../data/baseline';
import type { Problem } from '../data/problem';
import { baseEnvelope } from './base-spend';
import type { Refuse } from './field-checks';
import { checkChoice, checkMembers, checkNumber, checkObject, member } from './field-checks';
import { HORIZON, SHARE } from './scenario-bounds';
import { readName } from './scenario-name';
import { readEnvelope, readLevers } from './scenario-choices';
import { readOverrides } from './scenario-overrides';
import { readShift } from './scenario-shift';
import type { Funding, Scenario } from './types';

export { uniqueNames } from './scenario-name';

const SCHEMA = 'upstream-scenario/1';
const LARGEST_FILE_BYTES = 1024 * 1024;
const FUNDINGS: readonly Funding[] = ['pump-prime', 'decommission'];
const FIELDS = [
  'schema',
  'name',
  'footprint',
  'horizon',
  'shift',
  'funding',
  'reinvest',
  'assumptions',
  'levers',
  'envelope',
];
const DEFAULTS = { horizon: 5, funding: 'pump-prime', reinvest: 0 } as const;

/**
 * Reads a scenario file of at most 1 MB against a baseline. All problems come back at once, each with
 * the file and, once it is JSON, the field's path; elements of lists count from 0, as in `custom[2]`.
 */
export function parseScenarioText(
  text: string,
  file: string,
  baseline: Baseline,
): Result<Scenario, readonly Problem[]> {
  const found = new TextEncoder().encode(text).length;
  if (found > LARGEST_FILE_BYTES) {
    return err([{ file, code: 'too-large', found, maximum: LARGEST_FILE_BYTES }]);
  }
  let input: unknown;
  try {
    // Some editors put a byte order mark first, which JSON does not know.
    input = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return err([{ file, code: 'not-json', detail: error instanceof Error ? error.message : String(error) }]);
  }
  return parseScenario(input, baseline, file);
}

/** Checks anything at all as a scenario of this baseline; the model, section Scenario file. Never throws. */
export function parseScenario(
  input: unknown,
  baseline: Baseline,
  file?: string,
): Result<Scenario, readonly Problem[]> {
  const problems: Problem[] = [];
  const refuse: Refuse = (field, fault) => {
    problems.push(file === undefined ? { field, ...fault } : { file, field, ...fault });
  };
  const scenario = readScenario(input, baseline, refuse);
  return problems.length === 0 && scenario !== undefined ? ok(scenario) : err(problems);
}

/** A scenario as the object that its file holds; reading it back gives the same scenario. */
export function scenarioToFile(scenario: Scenario): object {
  const { schema, name, footprint, horizon, shift, funding, reinvest, assumptions, levers, envelope } =
    scenario;
  const { mode, total, years, phasing, custom, from, to } = shift;
  return {
    schema,
    name,
    footprint,
    horizon,
    shift: {
      mode,
      total,
      years,
      phasing,
      ...(custom && { custom: [...custom] }),
      from: { ...from },
      to: { ...to },
    },
    funding,
    reinvest,
    assumptions: Object.fromEntries(
      Object.entries(assumptions).map(([key, value]) => [key, Array.isArray(value) ? [...value] : value]),
    ),
    ...(levers && { levers: [...levers] }),
    ...(envelope !== undefined && { envelope }),
  };
}

function readScenario(value: unknown, baseline: Baseline, refuse: Refuse): Scenario | undefined {
  const input = checkObject(value, 'scenario', "an object of a scenario's fields", refuse);
  if (input === undefined) return undefined;
  checkMembers(input, '', FIELDS, refuse);
  const optional = (key: keyof typeof DEFAULTS): unknown =>
    Object.hasOwn(input, key) ? input[key] : DEFAULTS[key];
  const footprints = [...baseline.footprints.map(({ key }) => key), WHOLE];

  const schema = checkChoice(member(input, 'schema'), 'schema', [SCHEMA], refuse);
  const name = readName(member(input, 'name'), refuse);
  const footprint = checkChoice(member(input, 'footprint'), 'footprint', footprints, refuse);
  const horizon = checkNumber(optional('horizon'), 'horizon', HORIZON, refuse);
  const envelope = baseEnvelope(baseline, footprint ?? WHOLE);
  const shift = readShift(member(input, 'shift'), baseline, envelope, refuse);
  const funding = checkChoice(optional('funding'), 'funding', FUNDINGS, refuse);
  const reinvest = checkNumber(optional('reinvest'), 'reinvest', SHARE, refuse);
  const assumptions = readOverrides(member(input, 'assumptions'), baseline, refuse);
  const levers = readLevers(member(input, 'levers'), baseline, refuse);
  const own = readEnvelope(member(input, 'envelope'), baseline, refuse);

  if (schema === undefined || name === undefined || footprint === undefined) return undefined;
  if (horizon === undefined || shift === undefined || funding === undefined) return undefined;
  if (reinvest === undefined || assumptions === undefined) return undefined;
  if (levers === undefined || own === undefined) return undefined;
  return {
    schema,
    name,
    footprint,
    horizon,
    shift,
    funding,
    reinvest,
    assumptions,
    ...(levers.length > 0 && { levers }),
    ...(own !== PUBLISHED && { envelope: own }),
  };
}

import { err, ok, type Result } from 'neverthrow';
import type { Baseline } from '../data/baseline';
import type { Problem } from '../data/problem';
import { parseScenarioText, scenarioToFile } from '../model/scenario';
import type { Scenario } from '../model/types';

const PREFIX = 'scenario=';
/** Longer links are cut by mail programs and chats before they arrive. */
export const LONGEST_LINK = 8000;

/** The part of a link after its `#` that carries a scenario itself: a server never sees it. */
export function fragmentOf(scenario: Scenario): string {
  const bytes = new TextEncoder().encode(JSON.stringify(scenarioToFile(scenario)));
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return PREFIX + btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/**
 * The scenario that a link's fragment carries, with or without its `#`; undefined where it carries
 * none. One that was cut, altered or does not fit this baseline is refused by field, as `source`.
 */
export function scenarioOfFragment(
  fragment: string,
  source: string,
  baseline: Baseline,
): Result<Scenario | undefined, readonly Problem[]> {
  const carried = fragment.replace(/^#/, '');
  if (!carried.startsWith(PREFIX)) return ok(undefined);
  const encoded = carried.slice(PREFIX.length);
  if (encoded.length > LONGEST_LINK) {
    return err([{ file: source, code: 'too-large', found: encoded.length, maximum: LONGEST_LINK }]);
  }
  try {
    const binary = atob(encoded.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return parseScenarioText(text, source, baseline);
  } catch {
    return err([{ file: source, code: 'unreadable', detail: 'it was cut or altered on its way' }]);
  }
}

import type { AnalysisRecord } from '../../model/analysis/analysis-record';
import { exact } from '../../strings/numbers';
import { FINGERPRINT_TEXT, MEASURE_TEXT, SENSITIVITY_TEXT } from '../../strings/sensitivity-sheet';
import { FINGERPRINT_PARTS } from '../analysis-tables';
import { atLeast, atMost, call, choose, equal, join, multiply, named } from '../compose';
import type { Formula } from '../formula';
import { NAMES } from '../names';
import { stampCell } from './sensitivity-stamps';

/** That the scenario pays for itself by a year, as a sentence: a share of draws is never called certain. */
export function chanceWords(chance: Formula, isIdle: Formula, year: string): Formula {
  const { chance: some, none, all, idle } = SENSITIVITY_TEXT;
  const count = call('FIXED', stampCell('draws'), 0);
  const name = stampCell('scenario');
  return choose(
    isIdle,
    join(idle[0], name, idle[1]),
    choose(
      atMost(chance, 0),
      join(none[0], count, none[1], name, none[2], year, none[3]),
      choose(
        atLeast(chance, 1),
        join(all[0], count, all[1], name, all[2], year, all[3]),
        join(some[0], name, some[1], year, some[2], percentWords(chance), some[3]),
      ),
    ),
  );
}

/** What an analysis is about, in the words of a sentence. */
export function measureWords(
  { measure, chanceOfBreakEven }: AnalysisRecord,
  labels: readonly string[],
): string {
  const year = measure === 'npv' ? '' : (labels[chanceOfBreakEven.length - 1] ?? '');
  return SENSITIVITY_TEXT.inYear(MEASURE_TEXT[measure].phrase, year);
}

/** A share that is neither none nor all, in whole per cent. */
function percentWords(share: Formula): Formula {
  const percent = multiply(share, named(NAMES.pointsPerWhole));
  const rounded = call('ROUND', percent, 0);
  return join(
    choose(
      equal(rounded, 0),
      SENSITIVITY_TEXT.lessThanOne,
      choose(
        equal(rounded, named(NAMES.pointsPerWhole)),
        SENSITIVITY_TEXT.moreThan99,
        call('FIXED', percent, 0),
      ),
    ),
    SENSITIVITY_TEXT.percent,
  );
}

/** Which parts of the inputs have changed: blank where none has. */
export function changedWords(states: readonly Formula[]): Formula {
  const isAnyChanged = call('OR', ...states.map(isChanged));
  const names = states.map((state, index) =>
    choose(isChanged(state), `${FINGERPRINT_TEXT[FINGERPRINT_PARTS[index]!][1]}${SENSITIVITY_TEXT.next}`, ''),
  );
  return choose(isAnyChanged, join(SENSITIVITY_TEXT.changed, ...names), '');
}

/** In date or out of date, in words. */
export function stateWords(states: readonly Formula[]): Formula {
  const isAnyChanged = call('OR', ...states.map(isChanged));
  return choose(isAnyChanged, SENSITIVITY_TEXT.outOfDate, SENSITIVITY_TEXT.inDate);
}

function isChanged(state: Formula): Formula {
  return equal(state, SENSITIVITY_TEXT.changedPart);
}

/** Draws, seed, time and version in one line. */
export function stampWords({ draws, seed, made, version }: AnalysisRecord): string {
  return SENSITIVITY_TEXT.stamp(exact(draws), String(seed), momentWords(made), version);
}

/** `2026-11-24 17:00 UTC` */
function momentWords(iso: string): string {
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}

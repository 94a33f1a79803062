import type { Baseline } from '../../data/baseline';
import type { Fault } from '../../data/problem';
import { SCALAR_MEASURES } from '../analysis/measures';
import { isSafeText } from '../scenario-name';
import { checkFormula } from './check-formula';
import { formulaNames, type FormulaNames } from './formula-names';
import type { MeasureTree } from './measure-tree';
import { parseFormula } from './parse-formula';

/** The most measures that a workbook's own measures may be. */
export const MOST_MEASURES = 20;

const NAME_LENGTH = { minimum: 1, maximum: 60 } as const;
const MOST_UNIT = 20;

/** A measure as its user wrote it. */
export interface MeasureText {
  readonly name: string;
  readonly formula: string;
  readonly unit: string;
  readonly note: string;
}

export type MeasureField = keyof MeasureText;

/** What is wrong with a measure, and in which of its fields. */
export interface MeasureFault {
  readonly field: MeasureField;
  readonly fault: Fault;
}

/**
 * A user's measure: as it was written, and what it means or why it means nothing. Neither stands there
 * where it was not read yet. Plain data, so that it can go anywhere.
 */
export interface ReadMeasure {
  readonly text: MeasureText;
  readonly tree?: MeasureTree;
  readonly fault?: MeasureFault;
}

/** Every measure of a list, each by itself: one that is wrong does not touch the others. */
export function readMeasures(
  texts: readonly MeasureText[],
  baseline: Baseline,
): Promise<readonly ReadMeasure[]> {
  const names = formulaNames(baseline);
  const faults = measureFaults(texts, names);
  return Promise.all(
    texts.map(async (text, index): Promise<ReadMeasure> => {
      const found = faults[index];
      if (found) return { text, fault: found };
      const parsed = await parseFormula(text.formula, names);
      return parsed.isOk()
        ? { text, tree: parsed.value }
        : { text, fault: { field: 'formula', fault: parsed.error } };
    }),
  );
}

/** The first fault of each measure of a list, or undefined where there is none. */
export function measureFaults(
  texts: readonly MeasureText[],
  names: FormulaNames,
): readonly (MeasureFault | undefined)[] {
  const known = new Set([...names.all, ...SCALAR_MEASURES].map(folded));
  const taken = new Set<string>();
  return texts.map((text, index) => {
    const fault = nameFault(text.name, known, taken);
    if (!fault) taken.add(folded(text.name));
    if (index >= MOST_MEASURES) {
      const allowed = `at most ${MOST_MEASURES} measures`;
      return { field: 'name', fault: { code: 'wrong-count', found: texts.length, allowed } };
    }
    if (fault) return { field: 'name', fault };
    const wrongUnit = unitFault(text.unit);
    if (wrongUnit) return { field: 'unit', fault: wrongUnit };
    const checked = checkFormula(text.formula, names);
    return checked.isErr() ? { field: 'formula', fault: checked.error } : undefined;
  });
}

function nameFault(name: string, known: ReadonlySet<string>, taken: ReadonlySet<string>): Fault | undefined {
  const { minimum, maximum } = NAME_LENGTH;
  const length = Array.from(name.trim()).length;
  if (length === 0) return { code: 'missing', allowed: `a name of ${minimum} to ${maximum} characters` };
  if (length > maximum) return { code: 'text-length', found: length, minimum, maximum };
  if (!isSafeText(name)) return { code: 'unsafe-text', found: name };
  if (known.has(folded(name))) {
    return { code: 'conflict', found: name.trim(), allowed: 'a name that no result and no assumption has' };
  }
  return taken.has(folded(name)) ? { code: 'duplicate', found: name.trim() } : undefined;
}

function unitFault(unit: string): Fault | undefined {
  const length = Array.from(unit).length;
  if (length > MOST_UNIT) return { code: 'text-length', found: length, minimum: 0, maximum: MOST_UNIT };
  return isSafeText(unit) ? undefined : { code: 'unsafe-text', found: unit };
}

function folded(name: string): string {
  return name.normalize('NFC').trim().toLowerCase();
}

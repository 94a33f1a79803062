import { err, ok, type Result } from 'neverthrow';
import * as v from 'valibot';
import type { Bounds, Fault } from '../problem';
import { isWithinBounds } from '../bounds';

/** The longest text of any field but a label, in UTF-16 units. */
export const LONGEST_TEXT = 500;
export const LONGEST_LABEL = 80;

// Control characters, lone surrogates, non-characters, and the marks that turn the direction of
// text around: none of them belongs in a ledger, and XML or a reader's eye would trip over them.
const FORBIDDEN = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffe\uffff]/u;
const FORMULA_START = /^\s*[=+\-@]/;
// A formula looks these labels up, where some characters stand for others or begin a reference.
const NOT_LOOKED_UP = /[*?~<>[\]#"]/;
const KEY = /^[a-z][A-Za-z0-9-]*$/;
const DECIMAL = /^-?(?:\d{1,20}(?:\.\d{0,30})?|\.\d{1,30})$/;
const TRUE_WORDS = ['true', 'True', 'TRUE', '1'];
const FALSE_WORDS = ['false', 'False', 'FALSE', '0'];

type Reader<T> = (text: string) => Result<T, Fault>;
export type CellSchema<T> = v.GenericSchema<string, T>;

/** A fault as a schema's message: valibot carries messages only, and the fault must not get lost. */
export const asMessage = (fault: Fault): string => JSON.stringify(fault);

/** The fault that `asMessage` put into an issue's message. */
export const faultOf = (issue: v.BaseIssue<unknown>): Fault => JSON.parse(issue.message) as Fault;

function cell<T>(read: Reader<T>): CellSchema<T> {
  return v.pipe(
    v.string(({ received }) => asMessage({ code: 'wrong-type', found: received, allowed: 'text' })),
    v.rawTransform<string, T>(({ dataset, addIssue, NEVER }) => {
      const result = read(dataset.value);
      if (result.isOk()) return result.value;
      addIssue({ message: asMessage(result.error) });
      return NEVER;
    }),
  );
}

function readText(text: string, minimum: number, maximum: number): Result<string, Fault> {
  if (FORBIDDEN.test(text)) return err({ code: 'unsafe-text', found: text });
  const length = minimum > 0 && text.trim() === '' ? 0 : text.length;
  if (length < minimum || length > maximum)
    return err({ code: 'text-length', found: length, minimum, maximum });
  return ok(text);
}

function readLabel(text: string): Result<string, Fault> {
  if (FORMULA_START.test(text)) return err({ code: 'unsafe-text', found: text });
  return readText(text, 1, LONGEST_LABEL);
}

function readLookUpLabel(text: string): Result<string, Fault> {
  return readLabel(text).andThen((label): Result<string, Fault> =>
    NOT_LOOKED_UP.test(label)
      ? err({ code: 'wrong-type', found: text, allowed: 'a label without * ? ~ < > [ ] # or double quotes' })
      : ok(label),
  );
}

function readKey(text: string): Result<string, Fault> {
  return readLabel(text).andThen((label): Result<string, Fault> =>
    KEY.test(label)
      ? ok(label)
      : err({ code: 'wrong-type', found: text, allowed: 'a small letter, then letters, digits or hyphens' }),
  );
}

function readNumber(text: string): Result<number, Fault> {
  // Adding 0 turns −0 into 0, which would otherwise be shown with a minus sign.
  if (DECIMAL.test(text)) return ok(Number(text) + 0);
  return err({ code: 'wrong-type', found: text, allowed: 'a plain decimal number such as 1234.5' });
}

function readBoolean(text: string): Result<boolean, Fault> {
  if (TRUE_WORDS.includes(text)) return ok(true);
  if (FALSE_WORDS.includes(text)) return ok(false);
  return err({ code: 'not-a-choice', found: text, choices: ['true', 'false'] });
}

/** Text that may be empty, up to `LONGEST_TEXT`. */
export const optionalText: CellSchema<string> = cell((text) => readText(text, 0, LONGEST_TEXT));

/** Text of 1 to `LONGEST_TEXT` characters. */
export const requiredText: CellSchema<string> = cell((text) => readText(text, 1, LONGEST_TEXT));

/** A name that people read and that a cell may show: 1–80 characters, never the start of a formula. */
export const label: CellSchema<string> = cell(readLabel);

/** A label that formulas look up or that heads a table's column. */
export const lookUpLabel: CellSchema<string> = cell(readLookUpLabel);

/** A key that is safe in a file, a formula and an identifier. */
export const key: CellSchema<string> = cell(readKey);

/** Any finite number in plain decimal notation: no exponent, no thousands separators. */
export const decimal: CellSchema<number> = cell(readNumber);

/** As `decimal`; a blank cell is null. */
export const optionalDecimal: CellSchema<number | null> = cell((text): Result<number | null, Fault> =>
  text === '' ? ok(null) : readNumber(text),
);

/** True or false, also in the capitals that spreadsheets write. */
export const boolean: CellSchema<boolean> = cell(readBoolean);

/** A decimal number within bounds. */
export function decimalWithin(bounds: Bounds): CellSchema<number> {
  return cell((text) =>
    readNumber(text).andThen((found): Result<number, Fault> =>
      isWithinBounds(found, bounds) ? ok(found) : err({ code: 'out-of-range', found, bounds }),
    ),
  );
}

/** One of a few words. */
export function choice<T extends string>(choices: readonly T[]): CellSchema<T> {
  return cell((text): Result<T, Fault> => {
    const chosen = choices.find((option) => option === text);
    return chosen === undefined ? err({ code: 'not-a-choice', found: text, choices }) : ok(chosen);
  });
}

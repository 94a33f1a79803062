import type { ArchiveReason, Bounds, Problem } from '../data/problem';

const LONGEST_FOUND = 60;
const MOST_CHOICES = 12;

/**
 * A problem as one plain line: where it is, what was found, what is allowed. Text that came from
 * outside is cut to 60 characters and its control characters are shown escaped.
 */
export function describeProblem(problem: Problem): string {
  const place = describePlace(problem);
  const fault = describeFault(problem);
  return place === '' ? fault.charAt(0).toUpperCase() + fault.slice(1) : `${place}: ${fault}`;
}

function describePlace({ file, row, field }: Problem): string {
  const parts = [
    ...(file === undefined ? [] : [clean(file)]),
    ...(row === undefined ? [] : [`row ${String(row)}`]),
    ...(field === undefined ? [] : [clean(field)]),
  ];
  return parts.join(', ');
}

function describeFault(problem: Problem): string {
  switch (problem.code) {
    case 'unreadable':
      return `this could not be read (${clean(problem.detail)}); check that the file is whole and try again.`;
    case 'too-large':
      return `found ${amount(problem.found)} bytes; at most ${amount(problem.maximum)} are allowed.`;
    case 'not-json':
      return `this is not valid JSON (${clean(problem.detail)}); save it as a JSON file.`;
    case 'not-csv':
      return `this is not valid CSV (${clean(problem.detail)}); save it as a comma-separated file.`;
    case 'archive':
      return ARCHIVE_TEXT[problem.reason];
    case 'missing':
      return `nothing was found; needed: ${clean(problem.allowed)}.`;
    case 'unknown-field':
      return `this name is not known; allowed are ${list(problem.known)}.`;
    case 'wrong-type':
      return `found ${quote(problem.found)}; allowed is ${clean(problem.allowed)}.`;
    case 'not-a-choice':
      return `found ${quote(problem.found)}; allowed are ${list(problem.choices)}.`;
    case 'out-of-range':
      return `found ${amount(problem.found)}; allowed is ${describeBounds(problem.bounds)}.`;
    case 'wrong-count':
      return `found ${amount(problem.found)}; allowed is ${clean(problem.allowed)}.`;
    case 'wrong-sum':
      return `found a sum of ${amount(problem.found)}; it must be ${amount(problem.expected)}.`;
    case 'falling':
      return `found ${quote(problem.found)}; allowed are values that never fall.`;
    case 'duplicate':
      return `found ${quote(problem.found)} more than once; each may stand only once.`;
    case 'unsafe-text':
      return `found ${quote(problem.found)}; allowed is text without control characters that does not begin with = + - or @.`;
    case 'text-length':
      return `found ${amount(problem.found)} characters; allowed are ${amount(problem.minimum)} to ${amount(problem.maximum)}.`;
    case 'conflict':
      return `found ${clean(problem.found)}; allowed is ${clean(problem.allowed)}.`;
    case 'wrong-formula':
      return `at character ${amount(problem.at)} found ${quote(problem.found)}.`;
  }
}

/** Why a zip, or a file in it, is not read, and what to do. */
const ARCHIVE_TEXT: Readonly<Record<ArchiveReason, string>> = {
  'not-a-zip': 'this is no zip file, or only a piece of one; zip the package’s folder anew.',
  encrypted: 'this is locked with a password; zip the package’s folder without one.',
  damaged: 'this is damaged; zip the package’s folder anew.',
  'unsafe-path':
    'this path leads out of the zip, or is not one that every system knows; zip the folder anew.',
  link: 'this is a link to another file; put the file itself into the zip.',
  'packed-too-tightly': 'this would unpack to far more than any ledger; zip the package’s folder anew.',
  'too-many-files': 'this holds more files than a data package has; zip the package’s folder alone.',
  'several-packages':
    'more than one data package was found; allowed is one, at the top or in a folder at the top.',
};

/** The values that bounds allow, in words: `a whole number from 0 to 21, or blank`. */
export function describeBounds({ minimum, maximum, aboveMinimum, whole, nullable }: Bounds): string {
  const kind = whole === true ? 'a whole number' : 'a number';
  const range =
    aboveMinimum === true
      ? `above ${amount(minimum)} and up to ${amount(maximum)}`
      : `from ${amount(minimum)} to ${amount(maximum)}`;
  return `${kind} ${range}${nullable === true ? ', or blank' : ''}`;
}

function amount(value: number): string {
  if (!Number.isFinite(value)) return 'no finite number';
  return value.toLocaleString('en-GB', { maximumFractionDigits: 15 }).replace('-', '−');
}

const quote = (text: string): string => (text === '' ? 'nothing' : `“${clean(text)}”`);

function list(choices: readonly string[]): string {
  const shown = choices.slice(0, MOST_CHOICES).map(clean).join(', ');
  const left = choices.length - MOST_CHOICES;
  return left > 0 ? `${shown} and ${amount(left)} more` : shown;
}

function clean(text: string): string {
  const characters = [...text];
  const cut =
    characters.length > LONGEST_FOUND ? [...characters.slice(0, LONGEST_FOUND - 1), '…'] : characters;
  return cut.map((character) => (UNSHOWABLE.test(character) ? escape(character) : character)).join('');
}

// What would break the line, hide, or turn the direction of the text around.
const UNSHOWABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Cn}\u2028\u2029]/u;

const escape = (character: string): string =>
  `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;

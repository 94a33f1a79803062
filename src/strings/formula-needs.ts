import type { Fault, FormulaNeed } from '../data/problem';

const NEEDS: Readonly<Record<FormulaNeed, string>> = {
  formula: 'a formula is needed, such as gap / envelope',
  shorter: 'a formula has at most 200 characters, and fewer with many powers',
  shallower: 'at most 15 brackets may stand within each other',
  character: 'allowed are numbers, names, + - * / ^, brackets, and min, max, abs and round',
  value: 'here a number, a name or a bracket is needed',
  operator: 'here one of + - * / ^ is needed, or the end',
  name: 'this name is not known',
  function: 'allowed functions are min, max, abs and round',
  'opening-bracket': 'a function is followed by its values in brackets',
  'closing-bracket': 'a closing bracket is needed',
  arguments:
    'min and max take 2 to 10 values with commas between, abs takes one, round one and its decimal places',
  places: 'decimal places are a whole number from 0 to 9, written out',
  number: 'allowed are numbers of up to 15 digits, from 1e-15 to 1e15',
  fraction: 'a per cent sign is not allowed: write 0.05 for 5 %',
  'no-equals-sign': 'leave out the equals sign',
};

/** What is said of a problem, and for a formula what would be right there: it needs more words than others. */
export function withNeed(said: string, fault: Fault): string {
  if (fault.code !== 'wrong-formula') return said;
  const near = fault.near.length > 0 ? ` Near it: ${fault.near.join(', ')}.` : '';
  return `${said.replace(/\.$/, '')}; ${NEEDS[fault.needed]}.${near}`;
}

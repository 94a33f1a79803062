import fc from 'fast-check';

/** A formula as it was drawn: its text, and what it comes to by a calculation of its own. */
export interface DrawnFormula {
  readonly text: string;
  /** How tightly it holds together, from sums (1) to what never needs brackets (5). */
  readonly strength: number;
  /** NaN where there is no number. */
  readonly value: (of: (name: string) => number) => number;
}

const SUM = 1;
const PRODUCT = 2;
const SIGN = 3;
const POWER = 4;
const ATOM = 5;

const bracketed = (formula: DrawnFormula, least: number): string =>
  formula.strength < least ? `(${formula.text})` : formula.text;

const number = fc
  .integer({ min: 0, max: 9999 })
  .map((whole): DrawnFormula => ({ text: String(whole / 100), strength: ATOM, value: () => whole / 100 }));

const sum = (left: DrawnFormula, right: DrawnFormula, sign: '+' | '-'): DrawnFormula => ({
  text: `${bracketed(left, SUM)} ${sign} ${bracketed(right, PRODUCT)}`,
  strength: SUM,
  value: (of) => left.value(of) + (sign === '+' ? right.value(of) : -right.value(of)),
});

const product = (left: DrawnFormula, right: DrawnFormula, sign: '*' | '/'): DrawnFormula => ({
  text: `${bracketed(left, PRODUCT)}${sign}${bracketed(right, SIGN)}`,
  strength: PRODUCT,
  value: (of) => {
    const [a, b] = [left.value(of), right.value(of)];
    if (sign === '*') return a * b;
    return b === 0 ? NaN : a / b;
  },
});

/** A base without a sign of its own, and a small whole exponent. */
const power = (base: DrawnFormula, exponent: number): DrawnFormula => ({
  text: `${bracketed(base, ATOM)} ^ ${exponent}`,
  strength: POWER,
  value: (of) => {
    const factor = base.value(of);
    const size = Array.from({ length: Math.abs(exponent) }, () => factor).reduce((all, one) => all * one, 1);
    if (exponent > 0) return size;
    return factor === 0 ? NaN : 1 / size;
  },
});

const negated = (operand: DrawnFormula): DrawnFormula => ({
  text: `-${bracketed(operand, SIGN)}`,
  strength: SIGN,
  value: (of) => -operand.value(of),
});

const called = (name: 'min' | 'max' | 'abs', args: readonly DrawnFormula[]): DrawnFormula => ({
  text: `${name}(${args.map(({ text }) => text).join(', ')})`,
  strength: ATOM,
  value: (of) => {
    const [first, second] = args.map((arg) => arg.value(of));
    if (Number.isNaN(first) || Number.isNaN(second)) return NaN;
    if (name === 'abs') return first! < 0 ? -first! : first!;
    const isLess = first! < second!;
    return isLess === (name === 'min') ? first! : second!;
  },
});

/** Formulas over these names with as few brackets as they need, and what each comes to. */
export function drawnFormulas(names: readonly string[]): fc.Arbitrary<DrawnFormula> {
  const named = fc
    .constantFrom(...names)
    .map((name): DrawnFormula => ({ text: name, strength: ATOM, value: (of) => of(name) }));
  const { formula } = fc.letrec<{ formula: DrawnFormula }>((tie) => {
    const part = tie('formula');
    return {
      formula: fc.oneof(
        { maxDepth: 3, depthSize: 'small' },
        fc.oneof(named, number),
        fc.tuple(part, part, fc.constantFrom('+', '-')).map((parts) => sum(...parts)),
        fc.tuple(part, part, fc.constantFrom('*', '/')).map((parts) => product(...parts)),
        fc.tuple(part, fc.constantFrom(-2, -1, 1, 2, 3)).map((parts) => power(...parts)),
        part.map(negated),
        part.map((one) => called('abs', [one])),
        fc
          .tuple(fc.constantFrom('min', 'max'), part, part)
          .map(([name, one, two]) => called(name, [one, two])),
      ),
    };
  });
  return formula.filter(({ text }) => text.length <= 200);
}

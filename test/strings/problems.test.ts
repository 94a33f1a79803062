import fc from 'fast-check';
import type { Fault, Problem } from '../../src/data/problem';
import { describeBounds, describeProblem } from '../../src/strings/problems';

const bounds = { minimum: -0.5, maximum: 0.5 };

describe('the sentence for a problem', () => {
  it('names file, row and field, what was found and what is allowed', () => {
    const problem: Problem = {
      file: 'budgets.csv',
      row: 3,
      field: 'spend_gbp_m',
      code: 'wrong-type',
      found: '1,234',
      allowed: 'a plain decimal number such as 1234.5',
    };
    expect(describeProblem(problem)).toBe(
      'budgets.csv, row 3, spend_gbp_m: found “1,234”; allowed is a plain decimal number such as 1234.5.',
    );
  });

  it('says the range with a true minus sign', () => {
    expect(describeProblem({ field: 'growth', code: 'out-of-range', found: -0.75, bounds })).toBe(
      'growth: found −0.75; allowed is a number from −0.5 to 0.5.',
    );
  });

  it.each([
    [{ minimum: 1, maximum: 10, whole: true }, 'a whole number from 1 to 10'],
    [{ minimum: 0, maximum: 21, whole: true, nullable: true }, 'a whole number from 0 to 21, or blank'],
    [{ minimum: 0, maximum: 1e9, aboveMinimum: true }, 'a number above 0 and up to 1,000,000,000'],
  ])('says the bounds %j as %s', (given, words) => {
    expect(describeBounds(given)).toBe(words);
  });

  it('begins with a capital letter where there is no place to name', () => {
    expect(describeProblem({ code: 'too-large', found: 6000000, maximum: 5000000 })).toBe(
      'Found 6,000,000 bytes; at most 5,000,000 are allowed.',
    );
  });

  it('shows the difference of a sum that hardly differs', () => {
    expect(describeProblem({ code: 'wrong-sum', found: 1.000000002, expected: 1 })).toBe(
      'Found a sum of 1.000000002; it must be 1.',
    );
  });

  it('cuts what was found at sixty characters', () => {
    const line = describeProblem({ code: 'duplicate', found: 'x'.repeat(500) });
    expect(line).toContain(`“${'x'.repeat(59)}…”`);
    expect(line).not.toContain('x'.repeat(60));
  });

  it('shows control characters and direction marks escaped', () => {
    const line = describeProblem({ code: 'unsafe-text', found: 'a\u0007b\n\u202ec' });
    expect(line).toContain('“a\\u0007b\\u000a\\u202ec”');
  });

  it('says how many choices it leaves out', () => {
    const choices = Array.from({ length: 15 }, (_, index) => `key${String(index)}`);
    expect(describeProblem({ code: 'not-a-choice', found: 'x', choices })).toMatch(/key11 and 3 more\.$/);
  });

  it('is one line without a raw control character whatever the problem holds', () => {
    const text = fc.string({ unit: 'binary' });
    const fault: fc.Arbitrary<Fault> = fc.oneof(
      fc.record({ code: fc.constant('not-csv' as const), detail: text }),
      fc.record({ code: fc.constant('missing' as const), allowed: text }),
      fc.record({ code: fc.constant('unknown-field' as const), known: fc.array(text) }),
      fc.record({ code: fc.constant('wrong-type' as const), found: text, allowed: text }),
      fc.record({ code: fc.constant('not-a-choice' as const), found: text, choices: fc.array(text) }),
      fc.record({ code: fc.constant('conflict' as const), found: text, allowed: text }),
      fc.record({
        code: fc.constant('out-of-range' as const),
        found: fc.double(),
        bounds: fc.constant(bounds),
      }),
    );
    fc.assert(
      fc.property(fault, text, fc.nat(), (drawn, name, row) => {
        const line = describeProblem({ file: name, row, field: name, ...drawn });
        expect(line).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e]/u);
        expect(line).toMatch(/\.$/);
      }),
    );
  });
});

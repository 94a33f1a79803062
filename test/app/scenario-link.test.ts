import fc from 'fast-check';
import { fragmentOf, LONGEST_LINK, scenarioOfFragment } from '../../src/app/scenario-link';
import { bundledBaseline } from '../../src/data/bundled-baseline';
import { bundledScenarios } from '../workbook/bundled-plan';

const baseline = bundledBaseline();
const read = (fragment: string) => scenarioOfFragment(fragment, 'the link', baseline);

it('every bundled scenario arrives as it was sent, in a link that no program cuts', () => {
  for (const scenario of bundledScenarios()) {
    const fragment = fragmentOf(scenario);
    expect(fragment).toMatch(/^scenario=[A-Za-z0-9_-]+$/);
    expect(fragment.length).toBeLessThan(2000);
    expect(read(`#${fragment}`)._unsafeUnwrap()).toEqual(scenario);
  }
});

it('any name arrives as it was sent', () => {
  const [scenario] = bundledScenarios();
  const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(name, (drawn) => {
      // A letter first, since names that look like formulas are refused.
      const named = { ...scenario!, name: `N${drawn.replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, '')}` };
      expect(read(fragmentOf(named))._unsafeUnwrap()).toEqual(named);
    }),
  );
});

it('other fragments carry no scenario', () => {
  for (const fragment of ['', '#', '#top', '#Scenario=x'])
    expect(read(fragment)._unsafeUnwrap()).toBeUndefined();
});

it('a link that was cut or altered is refused, wherever', () => {
  const fragment = fragmentOf(bundledScenarios()[1]!);
  for (let length = 'scenario='.length; length < fragment.length - 1; length += 1) {
    expect(read(fragment.slice(0, length)).isErr()).toBe(true);
  }
  expect(read(`${fragment}%20and more`)._unsafeUnwrapErr()).toEqual([
    { file: 'the link', code: 'unreadable', detail: 'it was cut or altered on its way' },
  ]);
});

it('junk of any length is refused and never thrown at the reader', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (junk) => {
      expect(read(`scenario=${junk}`).isErr()).toBe(true);
    }),
  );
  expect(read(`scenario=${'A'.repeat(LONGEST_LINK + 1)}`)._unsafeUnwrapErr()).toEqual([
    { file: 'the link', code: 'too-large', found: LONGEST_LINK + 1, maximum: LONGEST_LINK },
  ]);
});

it('a scenario that does not fit this baseline is refused by its field', () => {
  const [scenario] = bundledScenarios();
  const foreign = fragmentOf({ ...scenario!, footprint: 'elsewhere' });
  expect(read(foreign)._unsafeUnwrapErr()).toMatchObject([
    { file: 'the link', field: 'footprint', code: 'not-a-choice' },
  ]);
});

import type { Shortcuts } from './add-in';

/**
 * What Office's documentation advises, since Excel and browsers leave it free: all three keys to hold,
 * and a letter or digit.
 */
const FORMS: Readonly<Record<string, RegExp>> = {
  default: /^Ctrl\+Alt\+Shift\+[A-Z0-9]$/,
  mac: /^Command\+Alt\+Shift\+[A-Z0-9]$/,
};

/** What is against the combinations: their form, one that is missing, or one that is there twice. */
export function keyProblems({ shortcuts }: Shortcuts): readonly string[] {
  return Object.entries(FORMS).flatMap(([platform, form]) => {
    const keys = shortcuts.map(({ key }) => key[platform] ?? `nothing on ${platform}`);
    return [
      ...keys.filter((key) => !form.test(key)),
      ...keys.filter((key, at) => keys.indexOf(key) !== at),
      ...shortcuts.flatMap(({ key }) => Object.keys(key)).filter((name) => !(name in FORMS)),
    ];
  });
}

import { packageFinding } from '../../app/own-data/package-finding';
import { findingLines } from '../../strings/own-data';
import type { Outcome } from '../outcome';
import { readPackage } from '../read-package';
import { shownText } from '../shown-text';

/** Checks a data package, and says what it holds or each thing that is wrong with it. */
export async function check(path: string): Promise<Outcome> {
  return (await readPackage(path)).map(({ baseline }) =>
    findingLines(packageFinding(baseline))
      .map((line) => `${shownText(line)}\n`)
      .join(''),
  );
}

import { NAME_LENGTH } from '../../model/scenario-bounds';
import type { Draft } from './draft';

/** The name itself, or with the first number behind it that no draft has; never longer than is allowed. */
export function freeName(name: string, drafts: readonly Draft[]): string {
  const taken = new Set(drafts.map(({ form }) => plain(form.name)));
  if (!taken.has(plain(name))) return name;
  for (let number = 2; ; number += 1) {
    const ending = ` (${number})`;
    const start = Array.from(name)
      .slice(0, NAME_LENGTH.maximum - ending.length)
      .join('');
    if (!taken.has(plain(start + ending))) return start + ending;
  }
}

const plain = (name: string): string => name.normalize('NFC').trim().toLowerCase();

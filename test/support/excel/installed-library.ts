import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { readVersions, type MemberVersions } from './member-versions';

/** Where the scripts of the installed client library are. */
export const LIBRARY_FOLDER = path.join(
  path.dirname(
    createRequire(path.join(process.cwd(), 'package.json')).resolve('@microsoft/office-js/package.json'),
  ),
  'dist',
);

const texts = new Map<string, string>();
let versions: MemberVersions | undefined;

/** A script of the installed library. */
export function scriptText(name: string): string {
  const known = texts.get(name);
  if (known !== undefined) return known;
  const text = readFileSync(path.join(LIBRARY_FOLDER, ...name.split('/')), 'utf8');
  texts.set(name, text);
  return text;
}

/** What the installed library says of when its members came. */
export function memberVersions(): MemberVersions {
  versions ??= readVersions(scriptText('excel-web-16.00.debug.js'));
  return versions;
}

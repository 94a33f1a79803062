import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { readXlsx, type ReadWorkbook } from './read-xlsx';

const run = promisify(execFile);
const TIME_LIMIT = 300_000;

/** Recalculates each file on loading, whatever values it carries. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
    <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
  </item>
</oor:items>
`;

export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Each file as LibreOffice saves it again, recalculated, by name. */
export async function saveAgain(files: readonly NamedFile[]): Promise<Map<string, Uint8Array>> {
  return convert(files, 'xlsx:Calc MS Excel 2007 XML', 'xlsx');
}

/** What LibreOffice works out for each file, by name. One run of the program serves them all. */
export async function recalculate(files: readonly NamedFile[]): Promise<Map<string, ReadWorkbook>> {
  const converted = await saveAgain(files);
  return new Map([...converted].map(([name, bytes]) => [name, readXlsx(bytes)]));
}

/** The file as LibreOffice prints it. */
export async function toPdf(bytes: Uint8Array): Promise<Uint8Array> {
  const converted = await convert([{ name: 'workbook', bytes }], 'pdf:calc_pdf_Export', 'pdf');
  return converted.get('workbook')!;
}

async function convert(
  files: readonly NamedFile[],
  filter: string,
  extension: string,
): Promise<Map<string, Uint8Array>> {
  const folder = await mkdtemp(join(tmpdir(), 'upstream-libreoffice-'));
  try {
    const settings = join(folder, 'profile', 'user');
    const output = join(folder, 'out');
    await mkdir(settings, { recursive: true });
    await writeFile(join(settings, 'registrymodifications.xcu'), SETTINGS);
    // Numbers for names: a name from outside may hold anything.
    const inputs = files.map((_, index) => join(folder, `${index}.xlsx`));
    await Promise.all(files.map(({ bytes }, index) => writeFile(inputs[index]!, bytes)));
    await startOffice([
      '--headless',
      '--norestore',
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      '--convert-to',
      filter,
      '--outdir',
      output,
      ...inputs,
    ]);
    const results = files.map(async ({ name }, index): Promise<[string, Uint8Array]> => {
      return [name, await readFile(join(output, `${index}.${extension}`))];
    });
    return new Map(await Promise.all(results));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function startOffice(args: readonly string[]): Promise<void> {
  try {
    await run('soffice', args, { timeout: TIME_LIMIT });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') {
      throw new Error('LibreOffice is missing: apt-get install libreoffice-calc', { cause });
    }
    throw cause;
  }
}

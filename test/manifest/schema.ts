import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';

const schema = (fileName: string) => ({
  fileName,
  contents: readFileSync(join(__dirname, fileName), 'utf8'),
});

/** For each manifest what the schemas say against it; nothing where it fits them. */
export async function complaintsOfSchema(manifests: readonly string[]): Promise<readonly string[][]> {
  const names = manifests.map((_, at) => `${at}.xml`);
  const { errors, rawOutput } = await validateXML({
    xml: manifests.map((contents, at) => ({ fileName: names[at]!, contents })),
    schema: schema('manifest.xsd'),
    preload: [schema('basic-types.xsd'), schema('version-overrides.xsd')],
    maxMemoryPages: 4096,
  });
  const complaints = names.map((name) =>
    errors.filter(({ loc }) => loc?.fileName === name).map(({ message }) => message),
  );
  const unsure = names.filter((name, at) => {
    const fits = rawOutput.includes(`\n${name} validates\n`) || rawOutput.startsWith(`${name} validates\n`);
    return fits === complaints[at]!.length > 0;
  });
  if (unsure.length > 0) throw new Error(`Nothing certain is said of ${unsure.join(', ')}.`);
  return complaints;
}

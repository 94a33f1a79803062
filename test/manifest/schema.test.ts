import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mutantsOf } from './mutants';
import { complaintsOfSchema } from './schema';

const MANIFEST = readFileSync(join(__dirname, '..', '..', 'manifest.xml'), 'utf8');

/** The manifest with a piece exchanged, which has to be there. */
function forged(found: string, put: string): string {
  if (!MANIFEST.includes(found)) throw new Error(`The manifest has no ${found}`);
  return MANIFEST.replace(found, put);
}

it('the manifest fits the schemas', async () => {
  expect(await complaintsOfSchema([MANIFEST])).toEqual([[]]);
});

it('whatever is left out, emptied, doubled, strange or out of order is refused, but for what may be repeated', async () => {
  const mutants = mutantsOf(MANIFEST);
  const complaints = await complaintsOfSchema(mutants.map(({ xml }) => xml));
  const unread = complaints.flat().filter((complaint) => !complaint.startsWith('Schemas validity error'));
  expect(unread).toEqual([]);
  const fitting = mutants.filter((_, at) => complaints[at]!.length === 0).map(({ name }) => name);
  expect(fitting.sort()).toEqual([
    'double CustomTab/Group',
    'double Icon/bt:Image',
    'double Icon/bt:Image',
    'double Sets/Set',
    'double bt:Images/bt:Image',
    'double bt:LongStrings/bt:String',
    'double bt:ShortStrings/bt:String',
    'double bt:Urls/bt:Url',
    'drop CustomTab/Group',
    'drop Sets/Set',
    'drop bt:Images/bt:Image',
    'drop bt:LongStrings/bt:String',
    'drop bt:ShortStrings/bt:String',
    'drop bt:Urls/bt:Url',
  ]);
  for (const name of [
    'drop OfficeApp/Version',
    'swap GetStarted and FunctionFile in Host/DesktopFormFactor',
    'drop xsi:type of Group/Control',
    'empty OfficeApp/Id',
  ]) {
    expect(mutants.map((mutant) => mutant.name)).toContain(name);
  }
});

const TITLE = 'DefaultValue="Upstream is ready"';
const DESCRIPTION = /DefaultValue="(Upstream has a tab [^"]+)"/.exec(MANIFEST)![0];
const NAME = '<DisplayName DefaultValue="Upstream"';
const SUMMARY = /<Description DefaultValue="[^"]+"/.exec(MANIFEST)![0];
const ADDRESS = 'https://localhost:3000/help.html';
const value = (length: number): string => `DefaultValue="${'x'.repeat(length)}"`;
const address = (length: number): string => ADDRESS.padEnd(length, 'x');

it.each([
  ['a version of three parts', '<Version>0.1.0.0<', '<Version>0.1.0<'],
  ['a version with a part of six digits', '<Version>0.1.0.0<', '<Version>0.1.0.100000<'],
  ['a language without a country', '>en-GB<', '>en<'],
  ['an id that is none', /<Id>[^-]+/.exec(MANIFEST)![0], '<Id>upstream'],
  ['an app for mail', 'xsi:type="TaskPaneApp"', 'xsi:type="MailApp"'],
  ['another application', 'Host Name="Workbook"', 'Host Name="Document"'],
  ['another application on the ribbon', 'Host xsi:type="Workbook"', 'Host xsi:type="Document"'],
  ['less permission than to write', '>ReadWriteDocument<', '>ReadDocument<'],
  ['a requirement without a minor version', 'MinVersion="1.9"', 'MinVersion="1"'],
  ['a default requirement without a minor version', 'DefaultMinVersion="1.1"', 'DefaultMinVersion="one"'],
  ['a runtime that ends', 'lifetime="long"', 'lifetime="short"'],
  ['overrides of another version', '"VersionOverridesV1_0"', '"VersionOverridesV1_1"'],
  ['an extension of another kind', '"PrimaryCommandSurface"', '"ContextMenu"'],
  ['a control of another kind', 'Control xsi:type="Button"', 'Control xsi:type="Menu"'],
  ['an action of another kind', '"ExecuteFunction"', '"OpenPage"'],
  ['a second pane', '"ShowTaskpane">', '"ShowTaskpane"><TaskpaneId>Other</TaskpaneId>'],
  ['an icon of a size that there is not', 'size="80"', 'size="81"'],
  ['a short text of 126 characters', TITLE, value(126)],
  ['a long text of 251 characters', DESCRIPTION, value(251)],
  ['a name of 126 characters', NAME, `<DisplayName ${value(126)}`],
  ['a summary of 251 characters', SUMMARY, `<Description ${value(251)}`],
  ['a provider of 126 characters', '>Upstream</Prov', `>${'x'.repeat(126)}</Prov`],
  ['a function’s name of 251 characters', '>pullBaseline<', `>${'x'.repeat(251)}<`],
  ['an id of 126 characters', 'id="Upstream.Tab"', `id="${'x'.repeat(126)}"`],
  ['a reference of 33 characters', 'resid="Tab.Label"', `resid="${'x'.repeat(33)}"`],
  ['a resource’s id of 33 characters', 'id="Tab.Label"', `id="${'x'.repeat(33)}"`],
  ['an address of 2,049 characters', ADDRESS, address(2049)],
  ['an address without encryption', ADDRESS, ADDRESS.replace('https', 'http')],
  ['an address with a space', ADDRESS, ADDRESS.replace('help', 'he lp')],
])('%s is refused', async (_, found, put) => {
  const [complaints] = await complaintsOfSchema([forged(found, put)]);
  expect(complaints).toContainEqual(expect.stringMatching(/^Schemas validity error/));
});

it.each([
  ['a short text of 125 characters', TITLE, value(125)],
  ['a long text of 250 characters', DESCRIPTION, value(250)],
  ['a reference of 32 characters', 'resid="Tab.Label"', `resid="${'x'.repeat(32)}"`],
  ['an address of 2,048 characters', ADDRESS, address(2048)],
])('%s is allowed', async (_, found, put) => {
  expect(await complaintsOfSchema([forged(found, put)])).toEqual([[]]);
});

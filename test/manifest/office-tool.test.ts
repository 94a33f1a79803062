import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { version } from '../../package.json';

const MANIFEST = join(__dirname, '..', '..', 'manifest.xml');
/** In a process of its own, since the tool's modules do not load under jest. */
const READ = `require('office-addin-manifest').OfficeAddinManifest.readManifestFile(process.argv[1])
  .then((read) => console.log(JSON.stringify(read)))`;

it('Office’s own tool reads the manifest as an add-in for workbooks of this version', () => {
  const read = execFileSync(process.execPath, ['-e', READ, MANIFEST], { encoding: 'utf8' });
  expect(JSON.parse(read)).toMatchObject({
    officeAppType: 'TaskPaneApp',
    hosts: ['Workbook'],
    permissions: 'ReadWriteDocument',
    defaultLocale: 'en-GB',
    displayName: 'Upstream',
    version: `${version}.0`,
    defaultSettings: { sourceLocation: 'https://localhost:3000/taskpane.html' },
  });
});

import { join } from 'node:path';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { version } from '../../package.json';

const MANIFEST = join(__dirname, '..', '..', 'manifest.xml');

it('Office’s own tool reads the manifest as an add-in for workbooks of this version', async () => {
  expect(await OfficeAddinManifest.readManifestFile(MANIFEST)).toMatchObject({
    officeAppType: 'TaskPaneApp',
    hosts: ['Workbook'],
    permissions: 'ReadWriteDocument',
    defaultLocale: 'en-GB',
    displayName: 'Upstream',
    version: `${version}.0`,
    defaultSettings: { sourceLocation: 'https://localhost:3000/taskpane.html' },
  });
});

import { XlsxHost } from '../../src/hosts/xlsx/xlsx-host';
import { addSheetToFile, typeIntoFile } from './edit-file';
import { describeHost, type HostUnderTest } from './host-contract';
import type { SeenWorkbook } from './seen';
import { seeFile } from './seen-file';

const NOTHING: SeenWorkbook = { sheets: [], activeSheet: '', names: {} };

/** A file that is edited by others is opened anew, since the host cannot see it change. */
class FileUnderTest implements HostUnderTest {
  host = new XlsxHost();

  see(): SeenWorkbook {
    return this.host.bytes ? seeFile(this.host.bytes) : NOTHING;
  }

  type(sheet: string, cell: string, value: number | string): void {
    this.host = XlsxHost.open(typeIntoFile(this.host.bytes!, sheet, cell, value))._unsafeUnwrap();
  }

  addSheet(name: string, text: string): Promise<void> {
    this.host = XlsxHost.open(addSheetToFile(this.host.bytes!, name, text))._unsafeUnwrap();
    return Promise.resolve();
  }

  dispose(): void {
    this.host = new XlsxHost();
  }
}

describeHost('A file', () => Promise.resolve(new FileUnderTest()));

/** The script of the page in which a browser writes and opens workbooks as files. */
import { XlsxHost } from '../../../src/hosts/xlsx/xlsx-host';
import { INPUT_TABLES } from '../../../src/workbook/read-back/input-columns';
import { samplePlan } from '../../support/sample-plan';

/** Files go in and out as text, a character a byte, which is quick to hand over. */
export interface FilePage {
  /** The sample of everything, written. */
  write(): Promise<string>;
  /** What is read of a file, as JSON: its input tables, or the code of what is wrong. */
  read(file: string): Promise<string>;
}

declare global {
  interface Window {
    filePage: FilePage;
  }
}

window.filePage = {
  write: async () => {
    const host = new XlsxHost();
    (await host.write(samplePlan()))._unsafeUnwrap();
    return Array.from(host.bytes!, (byte) => String.fromCharCode(byte)).join('');
  },
  read: async (file) => {
    const opened = XlsxHost.open(Uint8Array.from(file, (character) => character.charCodeAt(0)));
    if (opened.isErr()) return JSON.stringify(opened.error.code);
    return JSON.stringify([...(await opened.value.readTables(INPUT_TABLES))._unsafeUnwrap()]);
  },
};

import { GridHost } from '../../../src/hosts/grid/grid-host';
import { switchingPackages } from '../../support/switched-package';
import { gridEngine } from './engine';
import { sheetNames, type } from './written-grid';

jest.setTimeout(120_000);

switchingPackages(() => {
  const host = new GridHost(gridEngine(), { quietMs: 10 });
  return Promise.resolve({
    host,
    sheetNames: () => sheetNames(host),
    type: (sheet, cell, text) => {
      type(host, sheet, cell, text);
    },
  });
});

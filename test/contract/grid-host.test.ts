import { GridHost } from '../../src/hosts/grid/grid-host';
import { gridEngine } from '../hosts/grid/engine';
import { addSheet, type } from '../hosts/grid/written-grid';
import { describeHost, type HostUnderTest } from './host-contract';
import type { KnownFaults } from './known-faults';
import { seeGrid } from './seen-grid';

const FAULTS: KnownFaults = [
  // Of two lines between cells the engine draws the one of the upper cell.
  'the lines round every cell, of two bundled scenarios, one of them analysed',
];

function gridUnderTest(): HostUnderTest {
  const host = new GridHost(gridEngine(), { quietMs: 10 });
  return {
    host,
    see: () => seeGrid(gridEngine(), host),
    type: (sheet, cell, value) => {
      type(host, sheet, cell, String(value));
    },
    addSheet: (name, text) => {
      addSheet(host, name, text);
      return Promise.resolve();
    },
    dispose: () => {
      host.model.free();
    },
  };
}

describeHost('The grid', () => Promise.resolve(gridUnderTest()), FAULTS);

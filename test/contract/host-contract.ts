import type { WorkbookHost } from '../../src/hosts/host';
import type { WorkbookPlan } from '../../src/workbook/plan';
import type { SeenWorkbook } from './seen';
import { describeBehaviour } from './host-behaviour';
import { describeShowing } from './host-showing';
import type { KnownFaults } from './known-faults';

/**
 * A host over a workbook of its own, as whoever tests it prepares it: what is needed to see past the
 * host, and to do in the workbook what a person could.
 */
export interface HostUnderTest {
  /** Another one after an edit where the host must be opened again to see it. */
  readonly host: WorkbookHost;
  /** The workbook as it is now. What is given back does not change with it. */
  see(): SeenWorkbook;
  /** Someone types a value into a cell, whatever stands there. */
  type(sheet: string, cell: string, value: number | string): void;
  /** Someone adds a sheet of their own, with a text in A1. */
  addSheet(name: string, text: string): Promise<void>;
  dispose(): void;
}

/** Makes a host over a new workbook; the one before was disposed of. */
export type MakeHost = () => Promise<HostUnderTest>;

/** The plans that every host is tried on, by what they are. */
export type Plans = readonly (readonly [what: string, plan: WorkbookPlan])[];

/** The promises that every host keeps. A new host needs a `MakeHost` and a view of its workbook. */
export function describeHost(name: string, makeHost: MakeHost, faults: KnownFaults = []): void {
  describeShowing(name, makeHost, faults);
  describeBehaviour(name, makeHost, faults);
}

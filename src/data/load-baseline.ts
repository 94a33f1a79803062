import { err, ok, type Result } from 'neverthrow';
import type { Baseline } from './baseline';
import { assembleBaseline } from './load/assemble';
import { checkActions } from './load/check-actions';
import { checkAssumptions } from './load/check-assumptions';
import { checkBudgets } from './load/check-budgets';
import { checkCombinations } from './load/check-combinations';
import { checkEnvelopes } from './load/check-envelopes';
import { checkLevers } from './load/check-levers';
import { checkSources } from './load/check-sources';
import { checkUnique } from './load/check-unique';
import { readDescriptor } from './load/descriptor';
import { readTables } from './load/tables';
import type { Problem } from './problem';

/**
 * A baseline from a data package: file name, relative to the package, → text. Pure, and never
 * throws whatever the texts hold: the error is every problem found, each with its file and, where
 * they apply, row and field.
 */
export function loadBaseline(files: ReadonlyMap<string, string>): Result<Baseline, readonly Problem[]> {
  const descriptor = readDescriptor(files);
  const tables = readTables(files, descriptor.paths);
  const problems = [
    ...descriptor.problems,
    ...Object.values(tables).flatMap((table) => table.problems),
    ...checkUnique(tables, descriptor.about?.wholeLabel),
    ...checkBudgets(tables),
    ...checkAssumptions(tables),
    ...checkCombinations(tables),
    ...checkLevers(tables, descriptor.about?.baseYear),
    ...checkEnvelopes(tables),
    ...checkSources(tables),
    ...checkActions(tables),
  ];
  return descriptor.about && problems.length === 0
    ? ok(assembleBaseline(descriptor.about, tables))
    : err(problems);
}

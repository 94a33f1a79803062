import { baselineToFiles } from './baseline-to-files';
import type { Baseline } from './baseline';
import descriptorOfProduct from './baseline/datapackage.json';
import { DESCRIPTOR_FILE } from './load/descriptor';

/** The schema of a table's column, as the descriptor of a package states it. */
export interface ColumnSchema {
  readonly name: string;
  readonly type: string;
  readonly description?: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly minimum?: number;
    readonly maximum?: number;
    readonly maxLength?: number;
    readonly enum?: readonly string[];
  };
}

/** A table as a descriptor states it. */
export interface TableSchema {
  readonly path: string;
  readonly title: string;
  readonly columns: readonly ColumnSchema[];
}

/** The tables of a package that Upstream writes, with what each column may hold. */
export function tableSchemas(): readonly TableSchema[] {
  return descriptorOfProduct.resources.map(({ path, title, schema }) => ({
    path,
    title,
    columns: schema.fields as readonly ColumnSchema[],
  }));
}

/** A baseline as a data package to be kept and edited: its descriptor states the schema of every column. */
export function packageFiles(baseline: Baseline): ReadonlyMap<string, string> {
  const { title, version, baseYear, wholeLabel } = baseline;
  const descriptor = {
    ...descriptorOfProduct,
    title,
    version,
    upstream: { ...descriptorOfProduct.upstream, baseYear, wholeLabel },
  };
  return new Map([
    ...baselineToFiles(baseline),
    [DESCRIPTOR_FILE, `${JSON.stringify(descriptor, null, 2)}\n`],
  ]);
}

import { Result } from 'neverthrow';
import * as v from 'valibot';
import { BASE_YEARS } from '../base-years';
import type { Fault, Problem } from '../problem';
import { asMessage, faultOf, label, lookUpLabel } from './cells';
import { sizeProblem, withoutByteOrderMark } from './table';
import { OPTIONAL_TABLES, TABLE_NAMES, type TableName } from './tables';

/** The file that names all others of a data package. */
export const DESCRIPTOR_FILE = 'datapackage.json';

export interface Descriptor {
  readonly title: string;
  readonly version: string;
  readonly baseYear: number;
  readonly wholeLabel: string;
}

/** What a descriptor says; `about` is absent where it has a problem. */
export interface DescriptorReading {
  readonly about?: Descriptor;
  readonly paths: ReadonlyMap<TableName, string>;
  readonly problems: readonly Problem[];
}

const message = ({ expected, received }: v.BaseIssue<unknown>): string =>
  asMessage(
    received === 'undefined'
      ? { code: 'missing', allowed: 'a value' }
      : { code: 'wrong-type', found: received, allowed: expected ?? 'another value' },
  );

/** The schema that a descriptor of ours names. */
export const SCHEMA_ID = 'upstream-baseline/1';

const aboutSchema = v.object(
  {
    title: label,
    version: label,
    upstream: v.object(
      {
        schema: v.literal(SCHEMA_ID, ({ received }) =>
          asMessage({ code: 'not-a-choice', found: received, choices: [SCHEMA_ID] }),
        ),
        baseYear: v.pipe(
          v.number(message),
          v.finite(message),
          v.check(
            (year) => Number.isInteger(year) && year >= BASE_YEARS.minimum && year <= BASE_YEARS.maximum,
            ({ input }) => asMessage({ code: 'out-of-range', found: input, bounds: BASE_YEARS }),
          ),
        ),
        wholeLabel: lookUpLabel,
      },
      message,
    ),
  },
  message,
);

const resourceSchema = v.object({ name: v.string(message), path: v.string(message) }, message);
const resourcesSchema = v.object({ resources: v.array(resourceSchema, message) }, message);

/**
 * The descriptor of a data package: what it says about itself, and the path of each table. Tables
 * that are unknown, named twice or not named at all are problems.
 */
export function readDescriptor(files: ReadonlyMap<string, string>): DescriptorReading {
  const file = DESCRIPTOR_FILE;
  const failed = (fault: Fault): DescriptorReading => ({ paths: new Map(), problems: [{ file, ...fault }] });

  const text = files.get(file);
  if (text === undefined) return failed({ code: 'missing', allowed: 'the descriptor of a data package' });
  const tooLarge = sizeProblem(file, text);
  if (tooLarge) return { paths: new Map(), problems: [tooLarge] };
  const parse = Result.fromThrowable(
    () => JSON.parse(withoutByteOrderMark(text)) as unknown,
    (cause) => failed({ code: 'not-json', detail: String(cause instanceof Error ? cause.message : cause) }),
  );
  return parse().match(readContent, (failure) => failure);
}

function readContent(content: unknown): DescriptorReading {
  const about = v.safeParse(aboutSchema, content);
  const resources = v.safeParse(resourcesSchema, content);
  const named = resources.success ? readResources(resources.output.resources) : undefined;
  return {
    ...(about.success ? { about: flatten(about.output) } : {}),
    paths: named?.paths ?? new Map<TableName, string>(),
    problems: [
      ...problemsOf(about.issues ?? []),
      // A content that is no object at all is said once.
      ...problemsOf(resources.issues ?? []).filter(({ field }) => field !== undefined || about.success),
      ...(named?.problems ?? []),
    ],
  };
}

const flatten = ({ title, version, upstream }: v.InferOutput<typeof aboutSchema>): Descriptor => ({
  title,
  version,
  baseYear: upstream.baseYear,
  wholeLabel: upstream.wholeLabel,
});

function problemsOf(issues: readonly v.BaseIssue<unknown>[]): Problem[] {
  return issues.map((issue) => {
    const field = v.getDotPath(issue);
    return { file: DESCRIPTOR_FILE, ...(field === null ? {} : { field }), ...faultOf(issue) };
  });
}

function readResources(resources: readonly { readonly name: string; readonly path: string }[]) {
  const paths = new Map<TableName, string>();
  const problems: Problem[] = [];
  resources.forEach(({ name, path }, index) => {
    const place = { file: DESCRIPTOR_FILE, field: `resources.${String(index)}.name` };
    const table = TABLE_NAMES.find((known) => known === name);
    if (table === undefined)
      problems.push({ ...place, code: 'not-a-choice', found: name, choices: TABLE_NAMES });
    else if (paths.has(table)) problems.push({ ...place, code: 'duplicate', found: name });
    else paths.set(table, path);
  });
  for (const table of TABLE_NAMES) {
    if (paths.has(table) || OPTIONAL_TABLES.has(table)) continue;
    const allowed = `a resource named ${table}`;
    problems.push({ file: DESCRIPTOR_FILE, field: 'resources', code: 'missing', allowed });
  }
  return { paths, problems };
}

import { err, ok, type Result } from 'neverthrow';
import * as v from 'valibot';
import type { ConditionalFormatPlan, DefinedName } from '../../workbook/plan';
import { CONDITIONAL_LOOKS } from '../../workbook/styles';
import { markOf } from './cell-marks';
import { modelOf, type GridEngine, type GridModel } from './engine';
import type { KeptBook } from './kept-book';
import type { SheetParts } from './kept-sheet';
import { ERRORS } from './raw-values';
import type { SavedReading } from './readings';

const FORMAT = 'upstream-grid';
/** Goes up with every change of what is kept that another version could not read. */
const VERSION = 2;

/** A whole workbook as plain data, which a browser's database takes as it is. */
export type GridState = v.InferOutput<typeof STATE>;

/** Why a state is not restored. */
export type GridStateProblem =
  /** No state of ours, or one that was changed or cut off. */
  | { readonly code: 'state-damaged' }
  /** Written by another version of the product, or of the engine in it. */
  | { readonly code: 'state-of-other-version' };

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** By its name, since a worker's or a frame's arrays are of another class. */
const isArray = (value: unknown, name: string): boolean =>
  Object.prototype.toString.call(value) === `[object ${name}]`;
const bytes = v.custom<Uint8Array>((value) => isArray(value, 'Uint8Array'));
const doubles = v.custom<Float64Array>((value) => isArray(value, 'Float64Array'));
const list = v.array(v.looseObject({}));
const LOOKS = Object.keys(CONDITIONAL_LOOKS) as ConditionalFormatPlan['look'][];
const line = v.union([count, v.null()]);
const value = v.union([
  v.number(),
  v.string(),
  v.boolean(),
  v.null(),
  v.object({ error: v.picklist(ERRORS) }),
]);

const SHEET = v.object({
  id: count,
  name: v.string(),
  height: count,
  width: count,
  kinds: bytes,
  texts: doubles,
  looks: doubles,
  frame: v.number(),
  formats: v.array(v.object({ range: v.string(), formula: v.string(), look: v.picklist(LOOKS) })),
  parts: v.object({
    tables: list,
    validations: list,
    conditionalFormats: list,
    links: list,
    notes: list,
    charts: list,
  }),
  rows: v.array(line),
  columns: v.array(line),
});

const STATE = v.object({
  format: v.literal(FORMAT),
  version: v.number(),
  model: bytes,
  sheets: v.array(SHEET),
  names: list,
  touched: v.array(count),
  isDisturbed: v.boolean(),
  /** What was read of it, so that it need not be read anew. */
  read: v.array(v.object({ block: v.string(), values: v.array(v.array(value)) })),
  /** A mark of all of it. */
  seal: v.number(),
});

/** The state of a workbook and of what is kept beside it. */
export function stateOf(
  model: GridModel,
  { sheets, names, touched, isDisturbed }: KeptBook,
  read: readonly SavedReading[],
): GridState {
  const state: Omit<GridState, 'seal'> = {
    format: FORMAT,
    version: VERSION,
    model: model.toBytes(),
    sheets: sheets.map(({ marks, rows, columns, parts, formats, ...rest }) => ({
      ...rest,
      ...marks,
      formats: [...formats],
      parts: parts as unknown as GridState['sheets'][number]['parts'],
      rows: rows.map((now) => now ?? null),
      columns: columns.map((now) => now ?? null),
    })),
    names: names as unknown as GridState['names'],
    touched: [...touched],
    isDisturbed,
    read: read as GridState['read'],
  };
  return { ...state, seal: sealOf(state) };
}

/** What a state held. */
export interface RestoredState {
  readonly model: GridModel;
  readonly book: KeptBook;
  readonly read: readonly SavedReading[];
}

/** The workbook of a state. Whatever else it is given is refused. */
export function restoreState(engine: GridEngine, given: unknown): Result<RestoredState, GridStateProblem> {
  const about = v.safeParse(v.looseObject({ format: v.literal(FORMAT), version: v.number() }), given);
  if (!about.success) return err({ code: 'state-damaged' });
  if (about.output.version !== VERSION) return err({ code: 'state-of-other-version' });
  if (!v.is(STATE, given)) return err({ code: 'state-damaged' });
  const { seal, ...state } = given;
  // What passed unsealed was changed since, and the engine trusts the bytes that it is given.
  if (seal !== sealOf(state)) return err({ code: 'state-damaged' });
  const model = openModel(engine, state.model);
  return model
    ? ok({ model, book: bookOf(state), read: state.read })
    : err({ code: 'state-of-other-version' });
}

function openModel(engine: GridEngine, model: Uint8Array): GridModel | undefined {
  try {
    return modelOf(engine, model);
  } catch {
    return undefined;
  }
}

function bookOf({ sheets, names, touched, isDisturbed }: Omit<GridState, 'seal'>): KeptBook {
  return {
    sheets: sheets.map(({ height, width, kinds, texts, looks, parts, rows, columns, ...rest }) => ({
      ...rest,
      marks: { height, width, kinds, texts, looks },
      parts: parts as unknown as SheetParts,
      rows: rows.map((now) => now ?? undefined),
      columns: columns.map((now) => now ?? undefined),
    })),
    names: names as unknown as readonly DefinedName[],
    touched: new Set(touched),
    isDisturbed,
  };
}

function sealOf(state: Omit<GridState, 'seal'>): number {
  const views: Uint8Array[] = [state.model];
  for (const { kinds, texts, looks } of state.sheets) {
    for (const { buffer, byteOffset, byteLength } of [kinds, texts, looks]) {
      views.push(new Uint8Array(buffer, byteOffset, byteLength));
    }
  }
  const rest = JSON.stringify(state, (_, value: unknown) =>
    ArrayBuffer.isView(value) ? value.byteLength : value,
  );
  return markOf([rest, ...views.map(digest)].join(' '));
}

/** A short mark of bytes. */
function digest(bytes: Uint8Array): string {
  let high = 0x811c9dc5;
  let low = 0x9747b28c;
  for (const byte of bytes) {
    high = Math.imul(high ^ byte, 16777619);
    low = Math.imul((low << 5) ^ (low >>> 27) ^ byte, 2654435761);
  }
  return `${high} ${low}`;
}

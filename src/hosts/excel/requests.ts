import type { HostProblem } from '../host';
import { translateError } from './excel-errors';
import type { ExcelContext } from './office';
import { Pages } from './pages';
import { Painter } from './painter';
import { RequestMeter } from './request-meter';
import type { RequestManner, WritePart } from './write-part';

/** The most bytes of one request. */
export const REQUEST_BYTES = 256 * 1024;
/** What a request asks for again that another one has asked for: sheets, and cells that looks are copied from. */
const AGAIN_BYTES = 5 * 1024;

/** A part and about how many bytes it takes, rather more than less. */
export interface WeighedPart {
  readonly part: WritePart;
  readonly bytes: number;
}

/** Parts that go into one request. */
export type Request = readonly WeighedPart[];

/** Weighs parts, which copy from what those before them have painted. */
export function weigh(
  parts: readonly WritePart[],
  { canAreas, keepsRanges }: RequestManner,
): readonly WeighedPart[] {
  const meter = new RequestMeter(keepsRanges);
  const [pages, painter] = [new Pages(meter.context), new Painter(canAreas)];
  return parts.map((part) => {
    const before = meter.bytes;
    part.apply(pages, painter);
    return { part, bytes: meter.bytes - before };
  });
}

/**
 * Gathers parts into few requests of at most `limit` bytes: each goes into the first that has room,
 * but none before a part that it builds on, and big ones before small ones, which fill what room is left.
 * The first part stays first, the last one last.
 */
export function gather(parts: readonly WeighedPart[], limit: number): readonly Request[] {
  const requests: { bytes: number; parts: WeighedPart[] }[] = [];
  const placed = new Map<string, number>();
  const place = (each: WeighedPart, earliest: number): void => {
    let at = requests.findIndex(({ bytes }, which) => which >= earliest && bytes + each.bytes <= limit);
    if (at < 0) at = requests.push({ bytes: 0, parts: [] }) - 1;
    const request = requests[at]!;
    request.parts.push(each);
    request.bytes += each.bytes;
    placed.set(each.part.sheet, at);
  };
  const waiting = [...parts];
  for (let next = waiting.shift(); next; next = takeNext(waiting)) {
    const needed = [next.part.sheet, ...next.part.after].map((sheet) => placed.get(sheet) ?? 0);
    place(next, waiting.length === 0 ? requests.length - 1 : Math.max(...needed));
  }
  return requests.map((request) => request.parts);
}

/** Takes the biggest part out of those whose sheets' earlier parts are placed; the last one at the end. */
function takeNext(waiting: WeighedPart[]): WeighedPart | undefined {
  const held = new Set<string>();
  let best = 0;
  waiting.slice(0, -1).forEach(({ part, bytes }, index) => {
    const isReady = ![part.sheet, ...part.after].some((sheet) => held.has(sheet));
    held.add(part.sheet);
    if (isReady && bytes > waiting[best]!.bytes) best = index;
  });
  return waiting.splice(best, 1)[0];
}

/** The requests of a write, each small enough for Excel. */
export function requestsOf(parts: readonly WritePart[], manner: RequestManner): readonly Request[] {
  return gather(weigh(parts, manner), REQUEST_BYTES - AGAIN_BYTES);
}

export interface SendOptions {
  readonly canAreas: boolean;
  readonly signal?: AbortSignal | undefined;
  /** Called after each request with the share of the parts that are sent. */
  readonly onSent: (share: number) => void;
}

/** How a row of requests ended, where it did not end well. */
export interface SendFailure {
  readonly problem: HostProblem;
  /** The sheet with which the request began that failed. */
  readonly at: string;
}

/**
 * Sends the requests in turn, with calculation and drawing held back until each is done. One that
 * is refused for its size is halved and sent again; nothing of it had been done. Tells of the first
 * that failed.
 */
export async function send(
  context: ExcelContext,
  requests: readonly Request[],
  { canAreas, signal, onSent }: SendOptions,
): Promise<SendFailure | undefined> {
  const waiting = [...requests];
  const total = requests.flat().length;
  let sent = 0;
  let painter = new Painter(canAreas);
  for (let parts = waiting.shift(); parts; parts = waiting.shift()) {
    const at = parts[0]?.part.sheet ?? '';
    if (signal?.aborted) return { problem: { code: 'cancelled', written: [] }, at };
    try {
      const { application } = context.workbook;
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      const pages = new Pages(context);
      painter.beginRequest();
      for (const { part } of parts) part.apply(pages, painter);
      await context.sync();
    } catch (error) {
      const bytes = parts.reduce((sum, part) => sum + part.bytes, 0);
      const problem = translateError(error, undefined, bytes);
      if (problem.code !== 'request-too-large' || parts.length < 2) return { problem, at };
      const half = Math.ceil(parts.length / 2);
      waiting.unshift(parts.slice(0, half), parts.slice(half));
      // What the painter copies from was to be painted in the request that was refused.
      painter = new Painter(canAreas);
      continue;
    }
    sent += parts.length;
    onSent(sent / total);
  }
  return undefined;
}

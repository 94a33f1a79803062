import type { ExcelContext } from './office';

/** What the client sends around names and values, in bytes: ids of four digits, and what it keeps for tracing. */
const OBJECT_BYTES = 142;
const ARGUMENTS_BYTES = 31;
const REFERENCE_BYTES = 36;
const ACTION_BYTES = 91;

/** What the client asks for besides, to keep hold of a range. */
const KEEP_BYTES = 150;
const RANGES: readonly string[] = ['getRange', 'getRanges', 'insert'];

/** Methods that make no object. */
const ACTIONS: readonly string[] = [
  'activate',
  'autofitRows',
  'clear',
  'clearAll',
  'copyFrom',
  'delete',
  'freezeAt',
  'freezeColumns',
  'freezeRows',
  'resize',
  'setCellProperties',
  'setColumnProperties',
  'setPosition',
  'setPrintArea',
  'setPrintTitleColumns',
  'setPrintTitleRows',
  'setSolidColor',
  'setValues',
  'setXAxisValues',
  'suspendApiCalculationUntilNextSync',
  'suspendScreenUpdatingUntilNextSync',
  'unfreeze',
];

/** The bytes of a value as JSON in UTF-8. */
export function jsonBytes(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}

/**
 * Weighs what calls on a context come to in a request, without Excel: each object and each action
 * is counted with the bytes that the client library sends for it, rather more than less.
 */
export class RequestMeter {
  bytes = 0;
  private readonly objects = new WeakSet<object>();
  readonly context = this.object() as unknown as ExcelContext;

  /** `keepsRanges`: the client keeps hold of every range. */
  constructor(private readonly keepsRanges = false) {}

  private object(): object {
    const known = new Map<string, object>();
    const target = (): void => undefined;
    const proxy: object = new Proxy(target, {
      get: (_, name) => {
        const property = String(name);
        let child = known.get(property);
        // Whether it is a method or a part shows only when it is called: a part costs when it is first used.
        if (!child) known.set(property, (child = this.member(property)));
        return child;
      },
      set: (_, name, value: unknown) => {
        this.bytes += ACTION_BYTES + String(name).length + jsonBytes(value);
        return true;
      },
    });
    this.objects.add(proxy);
    return proxy;
  }

  /** A part of an object, which is paid for when it is first used, or a method. */
  private member(name: string): object {
    let part: object | undefined;
    const reach = (): object => {
      if (!part) {
        this.bytes += OBJECT_BYTES + name.length;
        part = this.object();
      }
      return part;
    };
    return new Proxy((): void => undefined, {
      get: (_, property) => Reflect.get(reach(), property) as unknown,
      set: (_, property, value) => Reflect.set(reach(), property, value),
      apply: (_, __, args: unknown[]) => {
        const isAction = ACTIONS.includes(name);
        const size = args.reduce<number>((sum, arg) => sum + this.sizeOf(arg), 0);
        this.bytes += name.length + (isAction ? ACTION_BYTES : OBJECT_BYTES + ARGUMENTS_BYTES) + size;
        if (this.keepsRanges && RANGES.includes(name)) this.bytes += KEEP_BYTES;
        return isAction ? undefined : this.object();
      },
    });
  }

  private sizeOf(arg: unknown): number {
    const isObject = typeof arg === 'function' && this.objects.has(arg);
    return isObject ? REFERENCE_BYTES : 1 + jsonBytes(arg ?? null);
  }
}

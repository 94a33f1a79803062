import { refuse } from './host-error';

export interface HostProperty {
  readonly get?: () => unknown;
  readonly set?: (value: unknown) => void;
}

/** What an object of the host can do. Names are those of the wire, with a capital first letter. */
export interface HostMembers {
  readonly properties?: Readonly<Record<string, HostProperty>>;
  readonly children?: Readonly<Record<string, () => HostObject>>;
  /** A method answers another object, null for an object that is not there, or a plain value. */
  readonly methods?: Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
  /** A collection's members, and how one is looked up. */
  readonly items?: () => readonly HostObject[];
  readonly item?: (key: unknown) => HostObject;
  /** What the client addresses the object by from now on, such as `{ Id: '…' }`. */
  readonly identity?: () => Readonly<Record<string, unknown>>;
}

/** An object of the host. What it has no member for is refused loudly, never ignored. */
export class HostObject {
  constructor(
    readonly typeName: string,
    private readonly members: HostMembers,
    /** The range behind the object, where it is one. */
    readonly place?: unknown,
  ) {}

  get isCollection(): boolean {
    return this.members.items !== undefined;
  }

  identity(): Readonly<Record<string, unknown>> {
    return this.members.identity?.() ?? {};
  }

  items(): readonly HostObject[] {
    return this.members.items?.() ?? this.missing('items');
  }

  item(key: unknown): HostObject {
    return this.members.item === undefined ? this.missing('getItem') : this.members.item(key);
  }

  scalarNames(): readonly string[] {
    return Object.entries(this.members.properties ?? {})
      .filter(([, property]) => property.get !== undefined)
      .map(([name]) => name);
  }

  has(kind: 'properties' | 'children', name: string): boolean {
    return this.members[kind]?.[name] !== undefined;
  }

  get(name: string): unknown {
    const read = this.members.properties?.[name]?.get;
    return read === undefined ? this.missing(name) : read();
  }

  set(name: string, value: unknown): void {
    const write = this.members.properties?.[name]?.set;
    if (write === undefined) this.missing(name);
    else write(value);
  }

  child(name: string): HostObject {
    const reach = this.members.children?.[name];
    return reach === undefined ? this.missing(name) : reach();
  }

  call(name: string, args: readonly unknown[]): unknown {
    const method = this.members.methods?.[name];
    return method === undefined ? this.missing(name) : method(...args);
  }

  private missing(name: string): never {
    return refuse('NotImplemented', `The stand-in for Excel has no ${this.typeName}.${name}.`);
  }
}

/** Properties that are kept as they were set, with what they are before. */
export function kept(
  bag: Record<string, unknown>,
  defaults: Readonly<Record<string, unknown>>,
  beforeSet: (name: string, value: unknown) => void,
): Record<string, HostProperty> {
  return Object.fromEntries(
    Object.entries(defaults).map(([name, initial]) => [
      name,
      {
        get: () => (name in bag ? bag[name] : initial),
        set: (value: unknown) => {
          beforeSet(name, value);
          bag[name] = value;
        },
      },
    ]),
  );
}

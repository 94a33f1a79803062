import { isPlace, type Host } from './host';
import { HostError, refuse } from './host-error';
import { HostObject } from './host-object';
import { versionOf } from './member-versions';
import { workbookObject } from './objects/workbook';
import { queryObject, type Query } from './query';
import { keptRange } from './objects/range-areas';
import { serviceObject } from './services';

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: Query;
}

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[] | null;
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface RichRequest {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface RichReply {
  readonly Results: { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: number[];
  Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
  };
}

const ActionKind = {
  Instantiate: 1,
  Query: 2,
  Method: 3,
  Set: 4,
  Trace: 5,
  QueryAsJson: 7,
  Update: 9,
} as const;
const PathKind = { Root: 1, New: 2, Method: 3, Property: 4, Indexer: 5, Reference: 6, Null: 7 } as const;

/**
 * Does a request's actions one after another, until one is refused: those before it stay done, as
 * they do in Excel. `around` is asked before and told after each action, and may refuse too.
 */
export function runRequest(
  host: Host,
  request: RichRequest,
  around: { readonly before: () => void; readonly after: () => void },
): RichReply {
  const reply: RichReply = { Results: [], TraceIds: [] };
  const batch = new Batch(host, request);
  for (const [index, action] of request.Actions.entries()) {
    try {
      around.before();
      // The client learns from these marks how far the host came; it wants them in both lists.
      const isTrace = action.ActionType === ActionKind.Trace;
      if (isTrace) reply.TraceIds.push(action.Id);
      reply.Results.push({ ActionId: action.Id, Value: isTrace ? null : batch.run(action) });
      around.after();
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      reply.Error = {
        Code: error.code,
        Message: error.message,
        Location: batch.location(action),
        ActionIndex: index,
        HttpStatusCode: 400,
      };
      return reply;
    }
  }
  return reply;
}

class Batch {
  private readonly reached = new Map<number, HostObject | null>();

  constructor(
    private readonly host: Host,
    private readonly request: RichRequest,
  ) {}

  run(action: Action): unknown {
    const target = this.object(action.ObjectPathId);
    if (target === null) {
      if (action.ActionType === ActionKind.Instantiate || action.ActionType === ActionKind.Query) return null;
      // What is done to an object that is not there is refused, but to let go of it.
      return action.Name.startsWith('_')
        ? null
        : refuse('InvalidReference', `Nothing to do ${action.Name} to.`);
    }
    const args = this.args(action.ArgumentInfo);
    this.refuseMember(target, action.Name);
    switch (action.ActionType) {
      case ActionKind.Instantiate:
        return target.identity();
      case ActionKind.Query:
      case ActionKind.QueryAsJson:
        return queryObject(target, action.QueryInfo ?? {}, (object, name) => {
          this.refuseMember(object, name);
        });
      case ActionKind.Method:
        return plain(target.call(action.Name, args));
      case ActionKind.Set:
        target.set(action.Name, args[0]);
        return null;
      case ActionKind.Update:
        return update(target, args[0] as Record<string, unknown>);
      default:
        return refuse('NotImplemented', `Actions of type ${action.ActionType}.`);
    }
  }

  /** `Range.values`, as Excel names where it stopped. */
  location(action: Action): string {
    const path = this.request.ObjectPaths[action.ObjectPathId];
    const target = this.reached.get(action.ObjectPathId);
    const parent = path?.ParentObjectPathId === undefined ? null : this.reached.get(path.ParentObjectPathId);
    const [owner, member] = target ? [target, action.Name] : [parent, path?.Name ?? ''];
    const name = member === '' ? 'getItem' : member.charAt(0).toLowerCase() + member.slice(1);
    return owner ? `${owner.typeName}.${name}` : name;
  }

  private object(id: number): HostObject | null {
    const known = this.reached.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[id];
    if (path === undefined) return refuse('InvalidReference', `No object path ${id}.`);
    const found = this.reach(path);
    this.reached.set(id, found);
    return found;
  }

  private reach(path: ObjectPath): HostObject | null {
    if (path.ObjectPathType === PathKind.Null) return null;
    if (path.ObjectPathType === PathKind.Root) return workbookObject(this.host);
    if (path.ObjectPathType === PathKind.New) return serviceObject(this.host, path.Name);
    if (path.ObjectPathType === PathKind.Reference) {
      return keptRange(this.host, path.Name) ?? refuse('InvalidReference', 'The range is no longer tracked.');
    }
    const parent = this.object(path.ParentObjectPathId ?? -1);
    if (parent === null) return null;
    const args = this.args(path.ArgumentInfo);
    this.refuseMember(parent, path.Name);
    switch (path.ObjectPathType) {
      case PathKind.Method:
        return asObject(parent.call(path.Name, args));
      case PathKind.Property:
        return parent.child(path.Name);
      case PathKind.Indexer:
        return parent.item(args[0]);
      default:
        return refuse('NotImplemented', `Object paths of type ${path.ObjectPathType}.`);
    }
  }

  /** An older Excel knows nothing of what came later; and a test may have an Excel refuse what it likes. */
  private refuseMember({ typeName }: HostObject, name: string): void {
    const code = this.host.refused.get(`${typeName}.${name}`);
    if (code !== undefined) throw new HostError(code, `${typeName}.${name} is refused.`);
    if (name !== '' && versionOf(this.host.versions, typeName, name) > this.host.apiMinor) {
      throw new HostError('ApiNotFound', `${typeName}.${name} came with a later version of Excel.`);
    }
  }

  private args(info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => {
      const id = references[index];
      return typeof id === 'number' && id > 0 ? this.argument(id) : this.resolved(value);
    });
  }

  /** Ranges within an argument are given as `{ _ObjectPathId }`. */
  private resolved(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if ('_ObjectPathId' in value) return this.argument(Number(value._ObjectPathId));
    // Tables of values hold no objects, and may be long.
    if (Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, this.resolved(each)]));
  }

  private argument(id: number): unknown {
    const object = this.object(id);
    return object !== null && isPlace(object.place) ? object.place : object;
  }
}

function asObject(result: unknown): HostObject | null {
  return result instanceof HostObject ? result : null;
}

function plain(result: unknown): unknown {
  return result instanceof HostObject ? result.identity() : (result ?? null);
}

function update(target: HostObject, properties: Record<string, unknown>): null {
  for (const [given, value] of Object.entries(properties)) {
    const name = given.charAt(0).toUpperCase() + given.slice(1);
    if (target.has('properties', name)) target.set(name, value);
    else update(target.child(name), value as Record<string, unknown>);
  }
  return null;
}

import type { HostObject } from './host-object';

/** What of an object is wanted: paths such as `format/fill/color`. Nothing named is everything plain. */
export interface Query {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

type Answer = Record<string, unknown>;
/** Refuses a member that the host is too old for. */
type Refuse = (object: HostObject, name: string) => void;

/** Answers a query with wire names; a collection as `_Items`. */
export function queryObject(object: HostObject, query: Query, refuseNewer: Refuse): Answer {
  const paths = [...(query.Select ?? []), ...(query.Expand ?? [])].map((path) => path.split('/'));
  if (!object.isCollection) return read(object, paths, refuseNewer);
  const own = paths.filter(([name = '']) => object.has('properties', wire(name)));
  const ofItems = paths
    .filter((path) => !own.includes(path))
    .map((path) => (path[0] === 'items' ? path.slice(1) : path));
  const skip = query.Skip ?? 0;
  const items = object.items().slice(skip, query.Top === undefined ? undefined : skip + query.Top);
  return {
    ...(own.length > 0 ? read(object, own, refuseNewer) : {}),
    _Items: items.map((item) => read(item, ofItems, refuseNewer)),
  };
}

function read(object: HostObject, paths: readonly (readonly string[])[], refuseNewer: Refuse): Answer {
  const answer: Answer = { ...object.identity() };
  const inner = new Map<string, string[][]>();
  const wanted = paths.length === 0 ? [['$all']] : paths;
  for (const [first = '$all', ...rest] of wanted) {
    const name = wire(first);
    refuseNewer(object, name);
    if (first === '$all') {
      for (const scalar of object.scalarNames()) answer[scalar] = object.get(scalar);
    } else if (rest.length === 0 && object.has('properties', name)) answer[name] = object.get(name);
    else inner.set(name, [...(inner.get(name) ?? []), ...(rest.length === 0 ? [] : [rest])]);
  }
  for (const [name, rest] of inner) {
    // A name that is neither property nor child is refused by the object itself.
    if (!object.has('children', name)) object.get(name);
    const child = object.child(name);
    answer[name] = child.isCollection
      ? queryObject(child, { Select: rest.map((path) => path.join('/')) }, refuseNewer)
      : read(child, rest, refuseNewer);
  }
  return answer;
}

function wire(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** What a room's files may import besides each other: rooms, or single files of them. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  data: [],
  strings: ['data/baseline.ts', 'data/problem.ts', 'hosts/host.ts'],
  model: ['data/baseline.ts', 'data/problem.ts'],
  workbook: ['data/baseline.ts', 'data/problem.ts', 'model', 'strings'],
  hosts: ['workbook', 'strings'],
  app: ['data', 'model', 'workbook', 'hosts', 'strings'],
  cli: ['app', 'strings'],
  taskpane: ['app', 'strings', 'commands', 'functions'],
  commands: ['app', 'strings'],
  functions: ['app', 'strings'],
  standalone: ['app', 'strings', 'taskpane'],
};

const roomOf = (path: string): string => path.slice(0, path.indexOf('/'));

/** Whether one file of ours may import another. A room that is not known may import nothing. */
export function mayImport(from: string, to: string): boolean {
  const room = roomOf(from);
  if (room === roomOf(to)) return room !== 'hosts' || isSameHost(from, to);
  return (MAY_IMPORT[room] ?? []).some((allowed) => to === allowed || roomOf(to) === allowed);
}

/** Hosts know their common interface, and nothing of each other. */
function isSameHost(from: string, to: string): boolean {
  const [, host] = from.split('/');
  const [, other, ...rest] = to.split('/');
  return rest.length === 0 || host === other;
}

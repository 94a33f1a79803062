/** What the system of the one who packed or chose files left among them. */
const LEFT_BY_SYSTEMS = /(^|\/)(__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i;

/** Whether a path is of a file that someone meant to give. */
export const isMeant = (path: string): boolean => !LEFT_BY_SYSTEMS.test(path) && !path.endsWith('/');

/** Whether a path leads out of its folder, or is not one that every system reads alike. */
export function isUnsafe(path: string): boolean {
  return (
    path === '' || /^[/~]|^[A-Za-z]:|[\\\u0000-\u001f\u007f]/.test(path) || path.split('/').includes('..')
  );
}

/** A path without its steps on the spot: `./a//b.csv` is `a/b.csv`. */
export function plainPath(path: string): string {
  return path
    .split('/')
    .filter((step) => step !== '' && step !== '.')
    .join('/');
}

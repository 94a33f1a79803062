import { nameWindow, type HostIdentity } from './host-identity';
import { scriptText } from './installed-library';

/** Where the page seems to have the library from; its file name is how the library finds itself. */
const ADDRESS = 'https://localhost/office-js/';

/**
 * Runs the published client library, unmodified, in the page of the test. Scripts that it asks for
 * are run from the installed package; nothing is fetched. Answers what takes all of it away again.
 */
export function loadLibrary(identity: HostIdentity): () => void {
  nameWindow(identity);
  window.sessionStorage.clear();
  Object.defineProperty(document, 'domain', { configurable: true, get: () => window.location.hostname });
  const before = new Set(Object.getOwnPropertyNames(globalThis));
  const forgetListeners = rememberListeners();
  serveScripts();
  const own = document.createElement('script');
  own.src = `${ADDRESS}office.js`;
  document.head.appendChild(own);
  return () => {
    forgetListeners();
    document.head.replaceChildren();
    for (const name of Object.getOwnPropertyNames(globalThis)) {
      if (!before.has(name)) Reflect.deleteProperty(globalThis, name);
    }
  };
}

/** Takes script elements out of the page as they are appended, and runs the installed file instead. */
function serveScripts(): void {
  const head = document.head;
  head.appendChild = function appendChild<T extends Node>(node: T): T {
    if (!(node instanceof HTMLScriptElement) || !node.src.startsWith(ADDRESS)) {
      return Node.prototype.appendChild.call(head, node) as T;
    }
    const source = node.src;
    node.type = 'text/plain';
    Node.prototype.appendChild.call(head, node);
    const name = source.slice(ADDRESS.length).split('?')[0] ?? '';
    const run = () => {
      // An indirect eval runs in the page's own realm, as a script element does.
      (0, eval)(`${scriptText(name)}\n//# sourceURL=${name}`);
      node.onload?.(new Event('load'));
    };
    if (name === 'office.js') run();
    else setTimeout(run, 0);
    return node;
  };
}

/** Notes the listeners added to the window from now on; the answer takes them away again. */
function rememberListeners(): () => void {
  const added: [string, EventListenerOrEventListenerObject, boolean | AddEventListenerOptions | undefined][] =
    [];
  const original = window.addEventListener;
  window.addEventListener = function addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ) {
    added.push([type, listener, options]);
    original.call(window, type, listener, options);
  } as typeof window.addEventListener;
  return () => {
    window.addEventListener = original;
    for (const [type, listener, options] of added) window.removeEventListener(type, listener, options);
  };
}

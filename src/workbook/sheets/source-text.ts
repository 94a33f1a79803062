import type { Baseline } from '../../data/baseline';

/** A document's title and section, as far as there are any. */
export function sourceOf(
  { sources }: Baseline,
  { source, section }: { readonly source: string; readonly section: string },
): string {
  const title = sources.find(({ key }) => key === source)?.title ?? source;
  return [title, section].filter((part) => part !== '').join(': ');
}

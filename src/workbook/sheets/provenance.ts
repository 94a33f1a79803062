import type { Baseline } from '../../data/baseline';

/** The title of the document that a source's key stands for; empty where there is none. */
export function documentOf({ sources }: Pick<Baseline, 'sources'>, key: string): string {
  return sources.find((source) => source.key === key)?.title ?? '';
}

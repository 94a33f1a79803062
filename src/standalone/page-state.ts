import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Book } from './book';
import type { PageParts } from './load-parts';

/** What the page says of the last thing that was done with a file, a link or the kept work. */
export interface PageMessage {
  readonly isBad: boolean;
  readonly text: string;
  /** One line each. */
  readonly details: readonly string[];
  /** Shown to be copied by hand. */
  readonly copy?: string;
}

/** What a page is doing before there is a workbook to look at. */
export type Stage = 'engine' | 'writing' | 'restoring';

/** Something that takes the place of the workbook, which is asked for first. */
export interface Question {
  readonly kind: 'open' | 'startAgain';
  readonly text: string;
  readonly goOn: () => void;
}

export interface PageState {
  /** What shows a workbook; there before there is one. */
  readonly WorkbookView: PageParts['WorkbookView'] | undefined;
  /** Undefined until the workbook is there. */
  readonly book: Book | undefined;
  readonly stage: Stage;
  /** Of the stage, from 0 to 1. */
  readonly share: number;
  /** Why there is no workbook and will be none. */
  readonly broken: string | undefined;
  readonly message: PageMessage | undefined;
  readonly question: Question | undefined;
  /** A file is being made or read. */
  readonly isBusy: boolean;
  readonly showsTips: boolean;
  /** When work was last kept, or that the browser keeps none; undefined before. */
  readonly kept: { readonly at: string } | 'refused' | undefined;
}

export type PageStore = StoreApi<PageState>;

export function createPageStore(): PageStore {
  return createStore<PageState>(() => ({
    WorkbookView: undefined,
    book: undefined,
    stage: 'engine',
    share: 0,
    broken: undefined,
    message: undefined,
    question: undefined,
    isBusy: false,
    showsTips: false,
    kept: undefined,
  }));
}

/** A message that all is well. */
export const good = (text: string, details: readonly string[] = []): PageMessage => ({
  isBad: false,
  text,
  details,
});

/** A message that something was not done. */
export const bad = (text: string, details: readonly string[] = []): PageMessage => ({
  isBad: true,
  text,
  details,
});

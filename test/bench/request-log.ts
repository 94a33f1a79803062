/** What one request of the add-in weighed. */
export interface RequestWeight {
  readonly bytes: number;
  readonly actions: number;
  readonly objectPaths: number;
  /** Objects among these that are ranges. */
  readonly ranges: number;
  /** It changes the workbook, or may. */
  readonly isWriting: boolean;
}

interface Body {
  readonly Actions: readonly { readonly ActionType: number; readonly Name: string }[];
  readonly ObjectPaths: Readonly<Record<string, { readonly Name: string }>>;
}

const RICH_API = 93;
const INSTANTIATE = 1;
const METHOD = 3;
const SET = 4;
const HOUSEKEEPING = ['_RemoveReference', 'NotifyActionHandlerReady'];
const RANGE = /^Get(?:\w*Range\w*|Cell|EntireColumn|EntireRow)$/;
const READING = /^(?:Get|_Register|_Unregister)/;

/**
 * Writes down each request that the client library sends to its host in this page. Begin it before
 * the library starts, or the host would have the messages first.
 */
export class RequestLog {
  private weights: RequestWeight[] = [];

  constructor() {
    window.addEventListener('message', this.note);
  }

  stop(): void {
    window.removeEventListener('message', this.note);
  }

  /** The requests since the last time, in order. */
  take(): readonly RequestWeight[] {
    const taken = this.weights;
    this.weights = [];
    return taken;
  }

  private readonly note = ({ data }: MessageEvent): void => {
    const body = typeof data === 'string' ? bodyOf(data) : undefined;
    if (body === undefined) return;
    const { Actions: actions, ObjectPaths: paths } = JSON.parse(body) as Body;
    const isOwn = ({ ActionType, Name }: Body['Actions'][number]): boolean =>
      ActionType === INSTANTIATE || HOUSEKEEPING.includes(Name);
    // The library's own calls, at its start and after each run, are no syncs of the add-in's.
    if (actions.every(isOwn) && actions.some(({ ActionType }) => ActionType !== INSTANTIATE)) return;
    const objects = Object.values(paths);
    this.weights.push({
      bytes: new TextEncoder().encode(body).length,
      actions: actions.length,
      objectPaths: objects.length,
      ranges: objects.filter(({ Name }) => RANGE.test(Name)).length,
      isWriting: actions.some(
        ({ ActionType, Name }) => ActionType === SET || (ActionType === METHOD && !READING.test(Name)),
      ),
    });
  };
}

/** The body of a rich request, or undefined for any other message. */
function bodyOf(message: string): string | undefined {
  const {
    _actionName: action,
    _messageType: type,
    _data: data,
  } = JSON.parse(message) as {
    readonly _actionName?: string;
    readonly _messageType?: number;
    readonly _data?: { readonly DdaMethod?: { readonly DispatchId: number }; readonly ArrayData?: unknown[] };
  };
  const isRich = action === 'executeMethod' && type === 0 && data?.DdaMethod?.DispatchId === RICH_API;
  return isRich ? String(data.ArrayData?.[4]) : undefined;
}

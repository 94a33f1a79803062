import type { CompletedCommand } from './ribbon';

/** What the client asks of its host, and how the host answers. */
export interface HostAnswers {
  /** The context of the page, asked for once as the library starts. */
  appContext(): object;
  /** A batch of actions, as JSON; the answer as JSON, or Office's own number for a refusal. */
  richRequest(body: string, flags: number): Promise<{ readonly body: string } | { readonly refusal: number }>;
  /** A command of the ribbon was done, or could not be. */
  commandCompleted(command: CompletedCommand): void;
}

interface Envelope {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _actionType: number;
  readonly _data: unknown;
}

const REQUEST = 0;
const INVOKE = 0;
const RICH_API = 93;
const COMMAND_COMPLETED = 94;
const OK = 0;

/** The messages between the client library in a page and its host in the same page. */
export class HostMessages {
  private readonly registrations = new Map<string, Envelope>();
  private notified = 0;
  private readonly waiting = new Map<string, object[]>();

  constructor(
    private readonly conversation: string,
    private readonly answers: HostAnswers,
  ) {
    window.addEventListener('message', this.receive);
  }

  dispose(): void {
    window.removeEventListener('message', this.receive);
  }

  /** Tells the client of an event, if it listens. */
  raise(event: string, data: object): void {
    const registration = this.registrations.get(event);
    if (registration !== undefined) this.reply(registration, data, 1);
  }

  /** Tells the client of an event at once or, where it does not listen yet, as soon as it does. */
  raiseWhenHeard(event: string, data: object): void {
    if (this.registrations.has(event)) this.raise(event, data);
    else this.waiting.set(event, [...(this.waiting.get(event) ?? []), data]);
  }

  private readonly receive = (message: MessageEvent): void => {
    const envelope = readEnvelope(message.data);
    if (envelope?._messageType !== REQUEST || envelope._conversationId !== this.conversation) return;
    message.stopImmediatePropagation();
    void this.answer(envelope);
  };

  private async answer(envelope: Envelope): Promise<void> {
    if (envelope._actionType !== INVOKE) {
      if (envelope._actionType === 1) this.registrations.set(envelope._actionName, envelope);
      else this.registrations.delete(envelope._actionName);
      this.reply(envelope, { Error: OK }, 0);
      const late = this.waiting.get(envelope._actionName) ?? [];
      this.waiting.delete(envelope._actionName);
      for (const data of late) this.raise(envelope._actionName, data);
      return;
    }
    switch (envelope._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        this.reply(envelope, this.answers.appContext(), 0);
        return;
      case 'executeMethod':
        this.reply(envelope, await this.executeMethod(envelope._data as MethodCall), 0);
        return;
      default:
        this.reply(envelope, null, 0);
    }
  }

  private async executeMethod(call: MethodCall): Promise<object> {
    if (call.DdaMethod.DispatchId === COMMAND_COMPLETED) {
      this.answers.commandCompleted({ id: String(call['0']), status: Number(call['1']) });
    }
    if (call.DdaMethod.DispatchId !== RICH_API) return { Version: 1, Error: OK };
    const body = call.ArrayData?.[4];
    const answer = await this.answers.richRequest(String(body), Number(call.ArrayData?.[6] ?? 0));
    if ('refusal' in answer) return { Version: 1, Error: answer.refusal };
    return { Version: 1, Error: OK, Data: [200, [], answer.body] };
  }

  /** Tells the add-in what the user does with its pane, by Office's own numbers. */
  notify(action: number): void {
    this.notified += 1;
    dispatch({
      _messageType: REQUEST,
      _actionName: 'Office_notifyAgave',
      _conversationId: `${this.conversation}_ntf`,
      _correlationId: this.notified,
      _actionType: INVOKE,
      _data: [action],
    });
  }

  private reply(to: Envelope, data: unknown, responseType: 0 | 1): void {
    dispatch({
      _messageType: 1,
      _actionName: to._actionName,
      _conversationId: to._conversationId,
      _correlationId: to._correlationId,
      _data: data,
      _errorCode: OK,
      _responseType: responseType,
    });
  }
}

function dispatch(envelope: object): void {
  const data = JSON.stringify({ ...envelope, _origin: window.location.href, _serializerVersion: 1 });
  const { origin } = window.location;
  window.dispatchEvent(new MessageEvent('message', { data, origin, source: window }));
}

interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly [parameter: string]: unknown;
}

function readEnvelope(data: unknown): Envelope | undefined {
  if (typeof data !== 'string') return undefined;
  try {
    return JSON.parse(data) as Envelope;
  } catch {
    return undefined;
  }
}

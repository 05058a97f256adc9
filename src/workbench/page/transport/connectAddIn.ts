/** The page's end of the conversation with office.js in the pane. */
import { ActionType, answerTo, readRequest, type Request, requestTo, ResponseType } from './envelope';

const GET_CONTEXT = 'ContextActivationManager_getAppContextAsync';
const NOTIFY_HOST = 'ContextActivationManager_notifyHost';
const NOTIFY_ADD_IN = 'Office_notifyAgave';
const EXECUTE = 'executeMethod';

/** office.js keeps its own ear open for what the host tells it under the conversation's name with this ending. */
const NOTIFICATION_SUFFIX = '_ntf';

export interface AddInSide {
  /** What the add-in is told about itself, asked for each time its page loads. */
  appContext(): unknown;
  /** A call of the document API: Microsoft's dispatch id and its data. The answer goes back as it is. */
  execute(dispatchId: number, data: Record<string, unknown>): Promise<unknown>;
  /** Focus and keys: see NotifyAction. */
  notified(action: number): void;
  /** A message of a kind the workbench does not know. It gets no answer. */
  unknown(actionName: string): void;
}

export interface Connection {
  /** Sends what an event brings. False when the add-in has not registered for the event (yet). */
  fire(eventName: string, data: unknown): boolean;
  /** Resolves when the add-in has registered for the event, at once when it already has. */
  registered(eventName: string): Promise<void>;
  /** Tells office.js something about focus: see NotifyAction. */
  notify(action: number): void;
  /** Forget what the page in the frame registered: it is about to be replaced. */
  reset(): void;
  dispose(): void;
}

/**
 * Answers office.js in `frame`.
 * @param conversationId the name given to the conversation in the frame's name
 * @param origin of the add-in's page; messages from any other are ignored
 */
export function connectAddIn(
  frame: HTMLIFrameElement,
  conversationId: string,
  origin: string,
  side: AddInSide,
): Connection {
  const registrations = new Map<string, Request>();
  const waiting = new Map<string, (() => void)[]>();
  let notifications = 0;

  const post = (text: string) => frame.contentWindow?.postMessage(text, origin);

  function register(request: Request): void {
    registrations.set(request._actionName, request);
    post(answerTo(request, { Error: 0 }));
    waiting.get(request._actionName)?.forEach((resolve) => resolve());
    waiting.delete(request._actionName);
  }

  function receive(request: Request): void {
    if (request._actionType === ActionType.registerEvent) return register(request);
    if (request._actionType === ActionType.unregisterEvent) {
      registrations.delete(request._actionName);
      post(answerTo(request, { Error: 0 }));
      return;
    }
    switch (request._actionName) {
      case GET_CONTEXT:
        post(answerTo(request, side.appContext()));
        return;
      case NOTIFY_HOST: {
        const [, action] = request._data as [string, number];
        side.notified(action);
        return;
      }
      case EXECUTE: {
        const data = request._data as Record<string, unknown> & { DdaMethod: { DispatchId: number } };
        void side.execute(data.DdaMethod.DispatchId, data).then((answer) => post(answerTo(request, answer)));
        return;
      }
      default:
        side.unknown(request._actionName);
    }
  }

  const onMessage = (event: MessageEvent) => {
    if (event.origin !== origin || event.source !== frame.contentWindow) return;
    const request = readRequest(event.data);
    if (request) receive(request);
  };
  window.addEventListener('message', onMessage);

  return {
    fire(eventName, data) {
      const request = registrations.get(eventName);
      if (!request) return false;
      post(answerTo(request, data, ResponseType.event));
      return true;
    },
    registered(eventName) {
      if (registrations.has(eventName)) return Promise.resolve();
      return new Promise((resolve) => {
        waiting.set(eventName, [...(waiting.get(eventName) ?? []), resolve]);
      });
    },
    notify(action) {
      notifications += 1;
      post(requestTo(conversationId + NOTIFICATION_SUFFIX, notifications, NOTIFY_ADD_IN, [action]));
    },
    reset: () => registrations.clear(),
    dispose: () => window.removeEventListener('message', onMessage),
  };
}

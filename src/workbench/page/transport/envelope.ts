/**
 * The messages office.js exchanges with the page around it: JSON text sent by postMessage.
 * Names and numbers are Microsoft's, as @microsoft/office-js 1.1.110 sends them.
 */

/** What a request asks for. */
export const ActionType = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;

/** An answer ends a request; an event is one more answer to the request that registered it. */
export const ResponseType = { answer: 0, event: 1 } as const;

const MESSAGE_IS_REQUEST = 0;
const MESSAGE_IS_ANSWER = 1;
const SERIALISER_VERSION = 1;

export interface Request {
  _messageType: number;
  _actionName: string;
  _actionType: number;
  _conversationId: string;
  _correlationId: number;
  _data: unknown;
}

/** The request in `text`, or undefined when it is anything else (an answer, another page's message). */
export function readRequest(text: unknown): Request | undefined {
  if (typeof text !== 'string' || !text.startsWith('{')) return undefined;
  let message: Partial<Request>;
  try {
    message = JSON.parse(text) as Partial<Request>;
  } catch {
    return undefined;
  }
  return message._messageType === MESSAGE_IS_REQUEST && typeof message._actionName === 'string'
    ? (message as Request)
    : undefined;
}

/** The answer to `request`, or with ResponseType.event what an event it registered brings. */
export function answerTo(
  request: Request,
  data: unknown,
  responseType: number = ResponseType.answer,
): string {
  return JSON.stringify({
    _messageType: MESSAGE_IS_ANSWER,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _origin: location.origin,
    _data: data,
    _errorCode: 0,
    _responseType: responseType,
    _serializerVersion: SERIALISER_VERSION,
  });
}

/** A request of our own, by which the page tells the add-in something (see NotifyAction). */
export function requestTo(
  conversationId: string,
  correlationId: number,
  actionName: string,
  data: unknown,
): string {
  return JSON.stringify({
    _messageType: MESSAGE_IS_REQUEST,
    _actionName: actionName,
    _actionType: ActionType.invoke,
    _conversationId: conversationId,
    _correlationId: correlationId,
    _origin: location.origin,
    _data: data,
    _serializerVersion: SERIALISER_VERSION,
  });
}

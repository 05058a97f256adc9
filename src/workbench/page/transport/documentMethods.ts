/** The calls of the document API that office.js makes, by Microsoft's dispatch ids. */

/** One batch of Excel API calls as office.js packs it. */
export interface BatchCall {
  customData: string;
  body: string;
  flags: number;
}

export interface DocumentSide {
  runBatch(call: BatchCall): Promise<string>;
  settings(): [string, string][];
  saveSettings(settings: [string, string][]): void;
  commandCompleted(): void;
  /** A call nobody here knows; the add-in gets an error. */
  unknownMethod(dispatchId: number): void;
  /** The host itself failed: not the add-in's doing, and never to be hidden. */
  failed(error: unknown): void;
}

const REFRESH_SETTINGS = 75;
const SAVE_SETTINGS = 76;
const EXECUTE_RICH_API = 93;
const COMMAND_COMPLETED = 94;

const DONE = 0;
/** OSF.DDA.ErrorCodeManager's "internal error". */
const INTERNAL_ERROR = 5001;

const done = { Version: 1, Error: DONE };
const failure = { Version: 1, Error: INTERNAL_ERROR };

/**
 * The most one request or one answer may hold, as in Excel on the web.
 * https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization
 */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

const size = (text: string) => new TextEncoder().encode(text).length;

function tooLarge(which: 'Request' | 'Response'): string {
  return JSON.stringify({
    Error: {
      Code: `${which}PayloadSizeLimitExceeded`,
      Message: `The ${which.toLowerCase()} payload size has exceeded the limit. Please refer to the documentation: "https://docs.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins".`,
      HttpStatusCode: 413,
    },
  });
}

async function runBatch(side: DocumentSide, data: Record<string, unknown>): Promise<unknown> {
  const [customData, , , , body, , flags] = data.ArrayData as [
    string,
    string,
    string,
    unknown,
    string,
    number,
    number,
  ];
  let answer =
    size(body) > PAYLOAD_LIMIT ? tooLarge('Request') : await side.runBatch({ customData, body, flags });
  if (size(answer) > PAYLOAD_LIMIT) answer = tooLarge('Response');
  return { ...done, Data: [200, [], answer] };
}

function saveSettings(side: DocumentSide, data: Record<string, unknown>): unknown {
  const method = (data.DdaSettingsMethod ?? data) as { Properties?: [string, string][] };
  side.saveSettings(method.Properties ?? []);
  return done;
}

/** Carries out one call and gives what office.js expects back. Never rejects. */
export async function executeMethod(
  side: DocumentSide,
  dispatchId: number,
  data: Record<string, unknown>,
): Promise<unknown> {
  try {
    switch (dispatchId) {
      case EXECUTE_RICH_API:
        return await runBatch(side, data);
      case SAVE_SETTINGS:
        return saveSettings(side, data);
      case REFRESH_SETTINGS:
        return {
          ...done,
          Properties: { Settings: side.settings().map(([Name, Value]) => ({ Name, Value })) },
        };
      case COMMAND_COMPLETED:
        side.commandCompleted();
        return done;
      default:
        side.unknownMethod(dispatchId);
        return failure;
    }
  } catch (error) {
    side.failed(error);
    return failure;
  }
}

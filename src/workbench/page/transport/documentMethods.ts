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
  const answer = await side.runBatch({ customData, body, flags });
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

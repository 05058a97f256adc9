/**
 * Office.addin.showAsTaskpane, hide and onVisibilityModeChanged: batches addressed to the service that shows and hides the
 * runtime. They concern the page around the workbook, not the workbook, so the page answers them itself.
 */
const SERVICE = 'Microsoft.AppRuntime.AppRuntimeService';
const SERVICE_PATH = 2;
const METHOD = 3;

/** `richApiMessage` category of an event, and the type of this one, as office.js knows them. */
const EVENT = 65536;
const VISIBILITY_CHANGED = 65539;

interface Batch {
  Actions: { Id: number; ActionType: number; Name?: string; ArgumentInfo?: { Arguments?: unknown[] } }[];
  ObjectPaths: Record<string, { ObjectPathType: number; Name: string }>;
}

export interface Visibility {
  shown(): boolean;
  show(): void;
  hide(): void;
}

/** True when the batch is for this service. Reads the text only when it can be: batches of the workbook may be large. */
export function isForAppRuntime(body: string): boolean {
  if (!body.includes(SERVICE)) return false;
  const { ObjectPaths } = JSON.parse(body) as Batch;
  return Object.values(ObjectPaths).some(
    (path) => path.ObjectPathType === SERVICE_PATH && path.Name === SERVICE,
  );
}

/** Carries out the batch and gives the answer's text. */
export function runAppRuntime(body: string, pane: Visibility): string {
  const { Actions } = JSON.parse(body) as Batch;
  const results = Actions.map((action) => {
    if (action.ActionType !== METHOD) return { ActionId: action.Id, Value: {} };
    if (action.Name === 'GetAppRuntimeState') {
      return { ActionId: action.Id, Value: pane.shown() ? 'Visible' : 'Background' };
    }
    if (action.ArgumentInfo?.Arguments?.[0] === 'Visible') pane.show();
    else pane.hide();
    return { ActionId: action.Id, Value: null };
  });
  return JSON.stringify({ Results: results });
}

/** The entry of a richApiMessage that tells the add-in its pane was shown or hidden. */
export function visibilityEntry(shown: boolean): unknown[] {
  const message = JSON.stringify({ visibility: shown ? 'Visible' : 'Hidden' });
  return [EVENT, VISIBILITY_CHANGED, '', message, '', false];
}

import type { Engine } from '../engine/createEngine';
import type { InvokeFunction } from '../engine/customFunctions';
import { BatchExecutor } from './batch/executor';
import type { BatchAnswer, BatchRequest } from './batch/protocol';
import { References } from './batch/references';
import { Edits } from './edits';
import { EventRegistrations } from './events/eventRegistrations';
import { watchForEvents } from './events/watchForEvents';
import { Faults } from './faults';
import { FunctionInvocations } from './functionInvocations';
import type { Area } from './grid/area';
import type { HostContext } from './hostContext';
import { HostLog } from './log';
import { excelModel, serviceByName } from './model';
import { excelObject } from './model/excelTypes';
import { Requests } from './requests';
import { type RichApiEntry, RichApiMessages } from './richApiEntry';
import { Selection, type SelectionState } from './selection';
import { Settings } from './settings';

export interface RequestMeta {
  /** What office.js calls the request; `WacPartition` for its own housekeeping. */
  customData: string;
  flags: number;
}

/** Excel as an add-in sees it: answers batches of calls, tells of events, asks for results of custom functions. */
export interface Host {
  /** Answers one batch of the rich API: JSON text in, JSON text out. Never throws. */
  processQuery(body: string, meta: RequestMeta): Promise<string>;
  /** Events and calls of custom functions, to be handed to the add-in. Returns how to stop listening. */
  onRichApiMessage(listener: (entries: RichApiEntry[]) => void): () => void;
  /** Asks the add-in for the result of a custom function; give it to `engine.registerFunctions`. */
  readonly invokeFunction: InvokeFunction;
  /** Resolves when the add-in's custom functions runtime says it is ready. */
  readonly functionsReady: Promise<void>;
  readonly settings: Settings;
  /** The user selected something in the grid: areas in the order they were selected. */
  setSelection(sheetId: string, areas: readonly Area[]): void;
  selection(): SelectionState;
  /** The add-in asked to select cells or to show a sheet: the grid is to follow. Returns how to stop listening. */
  onSelect(listener: (selection: SelectionState) => void): () => void;
  readonly faults: Faults;
  readonly log: HostLog;
  /** Whether the workbook counts as opened to read only: every change fails. */
  setReadOnly(readOnly: boolean): void;
  dispose(): void;
}

/** Starts a host over an engine. It has no transport: whoever makes it carries the messages. */
export function createHost(engine: Engine): Host {
  const messages = new RichApiMessages();
  const context: HostContext = {
    engine,
    references: new References(),
    edits: new Edits(engine),
    selection: new Selection(engine),
    events: new EventRegistrations(),
    functions: new FunctionInvocations(messages),
    settings: new Settings(engine),
    passwords: new Map(),
    properties: new Map(),
  };
  const faults = new Faults();
  const log = new HostLog();
  const requests = new Requests(context, faults, log, executeWith(context));
  const stops = [watchForEvents(context, messages), engine.onWorkbookReplaced(() => forgetWorkbook(context))];

  return {
    processQuery: (body, meta) => requests.process(body, meta.customData),
    onRichApiMessage: (listener) => messages.listen(listener),
    invokeFunction: context.functions.invoke,
    functionsReady: context.functions.ready,
    settings: context.settings,
    setSelection: (sheetId, areas) => context.selection.set(sheetId, areas),
    selection: () => context.selection.state,
    onSelect: (listener) => context.selection.onAsked(listener),
    faults,
    log,
    setReadOnly(readOnly) {
      context.edits.readOnly = readOnly;
    },
    dispose() {
      stops.forEach((stop) => stop());
      context.functions.cancelAll();
    },
  };
}

function executeWith(context: HostContext) {
  return (request: BatchRequest, beforeAction: (index: number) => void): Promise<BatchAnswer> => {
    const executor = new BatchExecutor(excelModel, context, {
      references: context.references,
      root: () => excelObject('Workbook', null),
      service: serviceByName,
      calculated: () => context.engine.calculated(),
      beforeAction,
    });
    return executor.execute(request);
  };
}

/** Another workbook was opened: nothing the add-in holds refers to anything any more, as when Excel opens a file. */
function forgetWorkbook(context: HostContext): void {
  context.references.clear();
  context.passwords.clear();
  context.properties.clear();
  context.selection.startAnew();
}

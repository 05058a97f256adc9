/** Runs the add-in of a manifest in the pane and binds it to the host. */
import type { CustomFunctionMetadata } from '../engine/customFunctions';
import type { Engine } from '../engine/createEngine';
import type { Host } from '../host/createHost';
import { requirementSets } from '../host/requirements';
import type { Manifest, RibbonAction, RibbonButton } from './manifest';
import type { Pane } from './pane';
import type { StatusLine } from './statusLine';
import type { OfficeTheme } from './theme';
import { appContext } from './transport/appContext';
import { isForAppRuntime, runAppRuntime, visibilityEntry } from './transport/appRuntime';
import { connectAddIn, type Connection } from './transport/connectAddIn';
import { executeMethod } from './transport/documentMethods';
import { frameAddress } from './transport/frameAddress';

const MESSAGES = 'richApiMessage';
const COMMANDS = 'appCommandInvoked';

export interface AddIn {
  connection: Connection;
  /** Sets who is told what office.js says about focus and keys: see NotifyAction. */
  onNotified(listener: (action: number) => void): void;
  /** Does what a ribbon button says. */
  run(action: RibbonAction, button: RibbonButton): Promise<void>;
}

export interface AddInSetting {
  engine: Engine;
  host: Host;
  manifest: Manifest;
  pane: Pane;
  status: StatusLine;
  theme(): OfficeTheme;
  workbookName(): string;
}

interface FunctionsFile {
  functions: CustomFunctionMetadata[];
  allowErrorForDataTypeAny?: boolean;
}

async function readFunctions(address: URL): Promise<CustomFunctionMetadata[]> {
  const answer = await fetch(address);
  if (!answer.ok)
    throw new Error(`The add-in's functions could not be read: ${address.pathname} (${answer.status}).`);
  const metadata = (await answer.json()) as FunctionsFile;
  // The file says once, for all its functions, whether they take error values.
  const { allowErrorForDataTypeAny } = metadata;
  return metadata.functions.map((one) => ({ allowErrorForDataTypeAny, ...one }));
}

/**
 * Loads the add-in into the pane, at once and whether or not the pane is shown: with a shared runtime its functions must answer
 * from the first cell on.
 */
export function startAddIn(setting: AddInSetting): AddIn {
  const { engine, host, manifest, pane, status } = setting;
  let notified: (action: number) => void = () => undefined;

  const document = {
    runBatch: ({ body, customData, flags }: { body: string; customData: string; flags: number }) =>
      isForAppRuntime(body)
        ? Promise.resolve(runAppRuntime(body, pane))
        : host.processQuery(body, { customData, flags }),
    settings: () => host.settings.entries(),
    saveSettings: (settings: [string, string][]) => host.settings.replace(settings),
    commandCompleted: () => status.clear(),
    unknownMethod: (id: number) =>
      status.say(`The add-in made call ${id}, which the workbench does not know.`),
    failed: (error: unknown) => {
      console.error(error);
      status.say(`The workbench failed: ${error instanceof Error ? error.message : String(error)}`);
    },
  };

  const connection = connectAddIn(pane.frame, pane.conversationId, manifest.runtimePage.origin, {
    appContext: () =>
      appContext({
        appId: pane.appId,
        requirementSets,
        addInName: manifest.name,
        workbookAddress: new URL(setting.workbookName(), location.href).href,
        settings: document.settings(),
        theme: setting.theme(),
        width: pane.frame.clientWidth,
        height: pane.frame.clientHeight,
      }),
    execute: (dispatchId, data) => executeMethod(document, dispatchId, data),
    notified: (action) => notified(action),
    unknown: (name) => status.say(`The add-in sent ${name}, which the workbench does not know.`),
  });

  const sendMessages = (entries: unknown[]) =>
    void connection.registered(MESSAGES).then(() => connection.fire(MESSAGES, { ArrayData: entries }));
  host.onRichApiMessage(sendMessages);
  pane.onVisibility((shown) => sendMessages([visibilityEntry(shown)]));

  readFunctions(manifest.functionsMetadata).then(
    (functions) => engine.registerFunctions(functions, host.invokeFunction),
    document.failed,
  );

  let page = manifest.runtimePage;
  pane.load(frameAddress(page));

  return {
    connection,
    onNotified(listener) {
      notified = listener;
    },
    async run(action, button) {
      if (action.kind === 'pane') {
        pane.show();
        if (action.page.href === page.href) return;
        page = action.page;
        connection.reset();
        pane.load(frameAddress(page));
        return;
      }
      await connection.registered(COMMANDS);
      const source = JSON.stringify({ source: { id: button.id } });
      connection.fire(COMMANDS, [button.id, action.functionName, source]);
    },
  };
}

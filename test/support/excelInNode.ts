import { readFileSync } from 'node:fs';
import { createEngine, type Engine, type EngineOptions } from '../../src/workbench/engine/createEngine';
import { createHost, type Host } from '../../src/workbench/host/createHost';
import { isSetSupported } from '../../src/workbench/host/requirements';

/** Microsoft's own library in node, over the workbench's engine and host. */
export interface ExcelInNode {
  engine: Engine;
  host: Host;
  Excel: typeof Excel;
  Office: typeof Office;
  CustomFunctions: typeof CustomFunctions;
  /** Waits until formulas and custom functions have their results. */
  settled(): Promise<void>;
  dispose(): void;
}

const LIBRARY = 'node_modules/@microsoft/office-js/dist/excel-web-16.00.js';

type Globals = Record<string, unknown>;
const globals = globalThis as unknown as Globals;

/**
 * Runs the real excel-web-16.00.js of @microsoft/office-js against a fresh workbook. Code under test finds `Excel`,
 * `Office`, `OfficeExtension` and `CustomFunctions` where it does in a pane.
 *
 * The library is what a pane loads, custom functions runtime included; only office.js, which would look for a browser's
 * frame and load it by script tag, is left out. In place of its postMessage transport the library is given the bridge it
 * has for hosts that run it in-process.
 */
export async function startExcel(options: EngineOptions = {}): Promise<ExcelInNode> {
  const engine = createEngine(options);
  const host = createHost(engine);
  const before = new Set(Object.getOwnPropertyNames(globalThis));
  installBrowserStubs(host);
  const stop = installBridge(host);
  (0, eval)(librarySource());
  await host.functionsReady;
  return {
    engine,
    host,
    Excel: globals.Excel as typeof Excel,
    Office: globals.Office as typeof Office,
    CustomFunctions: globals.CustomFunctions as typeof CustomFunctions,
    settled: () => engine.allSettled(),
    dispose() {
      stop();
      host.dispose();
      try {
        engine.dispose();
      } finally {
        for (const name of Object.getOwnPropertyNames(globalThis)) {
          if (!before.has(name)) delete globals[name];
        }
      }
    },
  };
}

let source: string | undefined;

function librarySource(): string {
  source ??= readFileSync(LIBRARY, 'utf8');
  return source;
}

/** What the library looks for in a browser while it loads. Only what is not there already is added. */
function installBrowserStubs(host: Host): void {
  const storage = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };
  const element = () => ({ style: {}, setAttribute: () => undefined, appendChild: () => undefined });
  const info = { host: 'Excel', platform: 'OfficeOnline' };
  const onReady = (callback?: (ready: typeof info) => void) =>
    Promise.resolve(info).then((ready) => {
      callback?.(ready);
      return ready;
    });
  const context = { requirements: { isSetSupported }, document: { settings: documentSettings(host) } };
  const stubs: Globals = {
    window: globalThis,
    self: globalThis,
    navigator: { userAgent: 'node', platform: 'node' },
    location: { href: 'https://localhost/', search: '', hash: '', protocol: 'https:', hostname: 'localhost' },
    document: {
      readyState: 'complete',
      addEventListener: () => undefined,
      createElement: element,
      getElementById: () => null,
      getElementsByTagName: () => [],
      cookie: '',
      URL: 'https://localhost/',
    },
    localStorage: storage,
    sessionStorage: storage,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    // The parts of office.js that the library builds on: what host it is in, when it is ready, the functions by name.
    OSF: {
      _OfficeAppFactory: {
        getHostInfo: () => ({ flags: 3, hostPlatform: 'web', hostType: 'excel' }),
        getContext: () => context,
      },
    },
    Microsoft: {
      Office: { WebExtension: { onReady, onReadyInternal: onReady, HostType: { Excel: 'Excel' } } },
    },
    CustomFunctions: functionAssociation(),
  };
  for (const [name, value] of Object.entries(stubs)) if (!(name in globalThis)) globals[name] = value;
}

/** Requests go to the host, its answers and messages come back, as JSON text both ways. */
function installBridge(host: Host): () => void {
  interface Bridge {
    sendMessageToHost(text: string): void;
    onMessageFromHost?(text: string): void;
  }
  const bridge: Bridge = {
    sendMessageToHost(text) {
      const { id, flags, message } = JSON.parse(text);
      void host.processQuery(JSON.stringify(message.body), { customData: '', flags }).then((body) => {
        const answer = { id, type: 2, flags: 0, message: { statusCode: 200, headers: {}, body } };
        bridge.onMessageFromHost?.(JSON.stringify(answer));
      });
    },
  };
  globals._richApiNativeBridge = bridge;
  return host.onRichApiMessage((entries) => {
    bridge.onMessageFromHost?.(JSON.stringify({ type: 3, flags: 0, message: { entries } }));
  });
}

/** `CustomFunctions.associate` as office.js has it, with the association the library's runtime reads. */
function functionAssociation() {
  const mappings: Record<string, unknown> = {};
  const handlers: (() => void)[] = [];
  const association = {
    mappings,
    associate(name: string | Record<string, unknown>, implementation?: unknown) {
      const added = typeof name === 'string' ? { [name]: implementation } : name;
      for (const [id, each] of Object.entries(added)) mappings[id.toUpperCase()] = each;
      handlers.forEach((handler) => handler());
    },
    onchange: (handler: () => void) => handlers.push(handler),
  };
  return { _association: association, associate: association.associate };
}

/** `Office.context.document.settings` over the host's store. */
function documentSettings(host: Host) {
  let values = new Map(host.settings.entries());
  type Done = (result: { status: string }) => void;
  return {
    get: (name: string) => (values.has(name) ? JSON.parse(values.get(name) as string) : null),
    set: (name: string, value: unknown) => values.set(name, JSON.stringify(value)),
    remove: (name: string) => values.delete(name),
    saveAsync(done?: Done) {
      host.settings.replace([...values]);
      done?.({ status: 'succeeded' });
    },
    refreshAsync(done?: Done) {
      values = new Map(host.settings.entries());
      done?.({ status: 'succeeded' });
    },
  };
}

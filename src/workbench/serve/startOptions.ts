import { parseArgs } from 'node:util';

/** Where the add-in is to be shown: in installed Excel, in Excel on the web, in our workbench, or as suits this machine. */
export type Target = 'auto' | 'workbench' | 'excel' | 'web';

export interface StartOptions {
  target: Target;
  /** The port of the development site. Excel's manifest names 3000 unless told otherwise. */
  port: number;
  /** The address of a workbook in OneDrive or SharePoint, for Excel on the web. */
  document?: string;
  /** False: print the address only. */
  open: boolean;
}

/** A mistake in what was typed, or on this machine, with the next step in its message. */
export class StartProblem extends Error {}

/** Reads the words after `npm start --`. Throws a StartProblem that says what was expected. */
export function readStartOptions(words: string[]): StartOptions {
  const { values } = parse(words);
  const targets = (['workbench', 'excel', 'web'] as const).filter((name) => values[name]);
  if (targets.length > 1) throw new StartProblem(`Choose one of --${targets.join(' and --')}.`);
  const target: Target = targets[0] ?? 'auto';
  const port = Number(values.port ?? 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new StartProblem(
      `--port ${values.port} is not a port. Give a whole number from 1 to 65535, such as 3001.`,
    );
  if (target === 'web' && !/^https:\/\//i.test(values.document ?? ''))
    throw new StartProblem(
      'Excel on the web needs a workbook to open. Upload one to OneDrive or SharePoint, choose Share and Copy link, then run:\n' +
        '  npm run start:web -- --document "https://…"',
    );
  return { target, port, document: values.document, open: !values['no-open'] };
}

function parse(words: string[]) {
  try {
    return parseArgs({
      args: words,
      options: {
        workbench: { type: 'boolean' },
        excel: { type: 'boolean' },
        web: { type: 'boolean' },
        document: { type: 'string' },
        port: { type: 'string' },
        'no-open': { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new StartProblem(
      `${(error as Error).message}\nUnderstood: --workbench, --excel, --web --document <address>, --port <number>, --no-open.`,
    );
  }
}

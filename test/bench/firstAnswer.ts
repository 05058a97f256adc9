import { openWorkbench } from '../e2e/support/openWorkbench';
import { serveSite } from '../e2e/support/serveSite';
import { milliseconds, type Row } from './measure';

/** Milliseconds from the start of the page until the last of these files had come. */
function lastOf(loaded: (readonly [string, number])[], name: RegExp): number {
  return Math.max(0, ...loaded.filter(([file]) => name.test(file)).map(([, end]) => end));
}

/** When, after the add-in's page began to load, its functions and its pane were there, in a browser. */
export async function benchFirstAnswer(): Promise<Row[]> {
  const server = await serveSite();
  try {
    const workbench = await openWorkbench();
    await workbench.pane.getByRole('button', { name: 'Build on new sheet' }).waitFor();
    await workbench.settled();
    const loaded = await workbench.pane.evaluate(() =>
      (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).map(
        (entry) => [entry.name, entry.responseEnd] as const,
      ),
    );
    const functions = lastOf(loaded, /\/functions\.js$/);
    const pane = lastOf(loaded, /\/pane(Libraries)?\.js$/);
    await workbench.close();
    return [
      {
        what: `functions.js has come, against the pane's own code (${milliseconds(pane)})`,
        figure: milliseconds(functions),
        target: 'before it',
        met: functions < pane,
      },
    ];
  } finally {
    await server.close();
  }
}

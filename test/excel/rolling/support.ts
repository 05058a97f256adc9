/** A period 10 workbook with tables built from its sheets, and rolling it forward. */
import { buildTable } from '../../../src/excel/buildTable';
import { rollForward } from '../../../src/excel/rolling/rollForward';
import type { RollOutcome, RollRequest } from '../../../src/excel/rolling/outcomes';
import { usualChoices } from '../../../src/tables/rolling/planRoll';
import { rollStep } from '../../../src/tables/rolling/rollStep';
import type { BuildOptions } from '../../../src/tables/types';
import type { ExcelInNode } from '../../support/excelInNode';
import { built, contents, requestFromSelection, showSheet, table4 } from '../support';

/**
 * Table 4 as published on its sheet, and the same built from it on another.
 * @param lastRow of its twelve; fewer make quicker work.
 */
export async function withBuiltTable(
  excel: ExcelInNode,
  formulas: BuildOptions['formulas'] = 'native',
  lastRow = table4.length,
): Promise<void> {
  await showSheet('Table 4', table4.slice(0, lastRow), `A3:G${lastRow}`);
  built(
    await buildTable(await requestFromSelection({ formulas, title: 'Prevention & safeguarding, Period 10' })),
  );
  await excel.settled();
}

export const period10 = rollStep({ period: 10, year: '2021/22' });

export function request(change: Partial<RollRequest> = {}): RollRequest {
  return { step: period10, choices: usualChoices, archive: true, ...change };
}

export async function rolled(
  change: Partial<RollRequest> = {},
): Promise<Extract<RollOutcome, { kind: 'rolled' }>> {
  const outcome = await rollForward(request(change));
  if (outcome.kind !== 'rolled') throw new Error(JSON.stringify(outcome));
  return outcome;
}

/** Everything, what is kept unseen included. */
export async function everything(excel: ExcelInNode): Promise<unknown> {
  return {
    contents: await contents(excel),
    labels: await labels(excel),
    parts: { ...excel.engine.workbookExtras.current.customXmlParts },
  };
}

interface Labels {
  names: string[];
  titles: string[][];
  headers: string[];
}

/** The names of the sheets, the titles of their charts and the middle of their headers. */
export async function labels(excel: ExcelInNode): Promise<Labels> {
  await excel.settled();
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/charts/items/title/text');
    await context.sync();
    const printed = worksheets.items.map((sheet) => sheet.pageLayout.headersFooters.defaultForAllPages);
    printed.forEach((each) => each.load('centerHeader'));
    await context.sync();
    return {
      names: worksheets.items.map(({ name }) => name),
      titles: worksheets.items.map(({ charts }) => charts.items.map(({ title }) => title.text)),
      headers: printed.map(({ centerHeader }) => centerHeader),
    };
  });
}

/** Reads the texts outside cells that may name the period. */
import type { SourceLabel } from '../../tables/rolling/labelRoll';
import { headers, printedOn } from './labelSteps';

/** Sheets in one request. */
const sheetsAtOnce = 50;

/** @param sheets without those that keep earlier periods. Two requests for every fifty; nothing is changed. */
export async function readLabels(sheets: readonly { id: string; name: string }[]): Promise<SourceLabel[]> {
  const labels: SourceLabel[] = sheets.map(({ name }) => ({
    of: 'sheet',
    sheetName: name,
    part: '',
    text: name,
  }));
  for (let from = 0; from < sheets.length; from += sheetsAtOnce) {
    labels.push(...(await labelsOn(sheets.slice(from, from + sheetsAtOnce))));
  }
  return labels;
}

async function labelsOn(sheets: readonly { id: string; name: string }[]): Promise<SourceLabel[]> {
  const context = new Excel.RequestContext();
  const asked = sheets.map(({ id, name }) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const { charts } = sheet;
    charts.load('items/name,items/title/visible');
    const printed = printedOn(sheet);
    printed.load(headers.join());
    return { name, charts, printed };
  });
  await context.sync();
  const titled = asked.flatMap(({ name, charts }) =>
    charts.items.filter(({ title }) => title.visible).map((chart) => ({ name, chart })),
  );
  for (const { chart } of titled) chart.title.load('text');
  if (titled.length > 0) await context.sync();
  return [
    ...titled.map(({ name, chart }): SourceLabel => ({
      of: 'chart',
      sheetName: name,
      part: chart.name,
      text: chart.title.text,
    })),
    ...asked.flatMap(({ name, printed }) =>
      headers.map((part): SourceLabel => ({
        of: 'header',
        sheetName: name,
        part,
        text: printed[part],
      })),
    ),
  ].filter(({ text }) => text !== '');
}

/** Changes the texts outside cells that name the period: names of sheets, titles of charts, headers and footers. */
import type { SourceLabel } from '../../tables/rolling/labelRoll';
import type { Step } from '../transaction/transaction';

/** Such a text, as it was and as it is since. */
export interface KeptLabel extends Pick<SourceLabel, 'of' | 'part'> {
  sheetId: string;
  before: string;
  after: string;
}

type Header = keyof Pick<
  Excel.HeaderFooter,
  'leftHeader' | 'centerHeader' | 'rightHeader' | 'leftFooter' | 'centerFooter' | 'rightFooter'
>;

/** In the order they are read on a page. */
export const headers: readonly Header[] = [
  'leftHeader',
  'centerHeader',
  'rightHeader',
  'leftFooter',
  'centerFooter',
  'rightFooter',
];

/** @param back true: puts back what was there. */
export function labelStep(label: KeptLabel, back: boolean): Step {
  const [former, next] = back ? [label.after, label.before] : [label.before, label.after];
  return {
    size: former.length + next.length,
    make: ({ workbook }) => write(workbook.worksheets.getItem(label.sheetId), label, next),
    async takeBack(context) {
      // A title that follows a cell would be cut off from it if it were typed anew.
      const [now] = await labelsNow([label], context);
      if (now === next) write(context.workbook.worksheets.getItem(label.sheetId), label, former);
    },
  };
}

/** What such texts are by now; null where they are gone. Two requests, one where only names of sheets are asked for. */
export async function labelsNow(
  labels: readonly Pick<KeptLabel, 'sheetId' | 'of' | 'part'>[],
  context = new Excel.RequestContext(),
): Promise<(string | null)[]> {
  if (labels.length === 0) return [];
  const { worksheets } = context.workbook;
  const ofSheets = labels.every(({ of }) => of === 'sheet');
  worksheets.load(ofSheets ? 'items/id,items/name' : 'items/id,items/name,items/charts/items/name');
  await context.sync();
  const asked = labels.map(({ sheetId, of, part }): (() => string | null) => {
    const sheet = worksheets.items.find(({ id }) => id === sheetId);
    if (!sheet) return () => null;
    if (of === 'sheet') return () => sheet.name;
    if (of === 'chart') {
      const chart = sheet.charts.items.find(({ name }) => name === part);
      chart?.title.load('text');
      return () => chart?.title.text ?? null;
    }
    const header = printedOn(sheet);
    header.load(part);
    return () => header[part as Header];
  });
  if (!ofSheets) await context.sync();
  return asked.map((read) => read());
}

function write(sheet: Excel.Worksheet, { of, part }: Pick<KeptLabel, 'of' | 'part'>, text: string): void {
  if (of === 'sheet') sheet.name = text;
  else if (of === 'chart') sheet.charts.getItem(part).title.text = text;
  else printedOn(sheet)[part as Header] = text;
}

/** Headers and footers of every page; those of the first page or of even ones only stay as they are. */
export function printedOn(sheet: Excel.Worksheet): Excel.HeaderFooter {
  return sheet.pageLayout.headersFooters.defaultForAllPages;
}

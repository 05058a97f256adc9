import { counted, figure } from '../shared/counts';

/** The texts of the Commentary view. What stood in the way of writing comes with its message. */
export const commentaryWords = {
  heading: 'Commentary',
  loading: 'Loading…',
  looking: 'Looking for tables…',
  intro: 'Writes a paragraph on each variance that needs one. The figures in it follow the table.',
  noTables:
    'There is no table with variances here. Build an outturn table, or go to a sheet with one that has a variance column.',
  unknown: (sheetName: string) =>
    `The commentary on sheet “${sheetName}” cannot be updated: its headings Commentary and Drivers are no longer there.`,

  table: 'Table',
  tableOption: (title: string, sheetName: string) =>
    title === sheetName ? title : `${title} · ${sheetName}`,

  lines: 'Lines',
  material: (count: number) => `Above the threshold (${figure(count)})`,
  all: (count: number) => `All (${figure(count)})`,
  selected: (count: number) => `Those in the selected cells (${figure(count)})`,
  threshold: (rule: string) => `Threshold: ${rule}, from Settings.`,
  summary: (material: number, all: number, wanting: number) => {
    const above = `${figure(material)} of ${counted(all, 'service', 'services')} ${material === 1 ? 'is' : 'are'} above the threshold`;
    if (material === 0) return `${above}.`;
    return wanting === 0
      ? `${above}; ${material === 1 ? 'it has' : 'all have'} an explanation.`
      : `${above}; ${figure(wanting)} still ${wanting === 1 ? 'has' : 'have'} no explanation.`;
  },
  list: 'Lines to write about',
  noLines: {
    material: 'No variance is above the threshold. Choose all lines, or select some.',
    all: 'The table has no lines with a variance.',
    selected: 'Select cells in the lines of the table.',
  },
  showLine: (label: string, variance: string) => `${label}, variance ${variance}: show it`,
  lineThreshold: (amount: string) => `Threshold ${amount}`,
  none: 'No explanation yet',
  below: 'Below the threshold',
  inWords: 'Explained in words, no amounts yet',
  old: (period: string) => `Still the words of ${period}`,
  explained: (explained: string, variance: string, percent: string | undefined) =>
    `${explained} of ${variance} explained${percent ? `, ${percent}` : ''}`,

  place: 'Where it goes',
  sheet: 'A new sheet',
  beside: 'Two columns beside the table',
  update: (sheetName: string) =>
    `What was written on sheet “${sheetName}” is brought up to date. Drivers stay as they are.`,

  options: 'Wording',
  optionsSummary: (amounts: string, left: number) =>
    left === 0 ? amounts : `${amounts}, ${counted(left, 'part', 'parts')} left out`,
  amounts: 'Amounts',
  millions: '£m: £0.294m',
  thousands: '£k: £294k',
  write: 'Also say',
  share: 'The share of the budget',
  funding: 'The funding',
  components: (bridges: number) =>
    bridges === 0
      ? 'The components of a bridge (none built here)'
      : `The components of ${counted(bridges, 'bridge', 'bridges')}`,
  plural: 'Services that “are”, not “is”',
  phrases: 'Other words can be changed in Settings, under Commentary phrases.',

  preview: 'Preview',
  noPeriod:
    'Neither the table nor Settings says the period. Choose it in Settings to have it in the sentences.',
  more: (count: number) => `… ${counted(count, 'more paragraph', 'more paragraphs')}`,

  start: {
    sheet: 'Write commentary on new sheet',
    beside: 'Write commentary beside the table',
    update: 'Update commentary',
  },
  working: 'Writing…',
  written: (lines: number, sheetName: string, wanting: number) =>
    `Commentary on ${counted(lines, 'service', 'services')} is on sheet “${sheetName}”. ${wantingText(wanting)}`,
  updated: (lines: number, added: number, sheetName: string, wanting: number) =>
    `The commentary on sheet “${sheetName}” is up to date: ${counted(lines, 'service', 'services')}${
      added > 0 ? `, ${figure(added)} of them new` : ''
    }. ${wantingText(wanting)}`,
  unchanged: (sheetName: string) =>
    `The commentary on sheet “${sheetName}” was up to date already. Nothing was changed.`,
  goTo: 'Go to commentary',
  undoing: 'Taking it back…',
  keep: 'Keep the commentary',
  undone: 'Taken back. The workbook is as it was.',
};

function wantingText(wanting: number): string {
  if (wanting === 0) return 'Every variance above the threshold has an explanation.';
  return `${figure(wanting)} above the threshold ${wanting === 1 ? 'has' : 'have'} no explanation yet: type it under Drivers.`;
}

import type { Stage } from '../../excel/following';
import type { FoundSheet } from '../../excel/sharing/outcomes';
import { counted, figure } from '../shared/counts';

/** The texts of the Share view. What stood in the way of a job comes with its message. */
export const shareWords = {
  heading: 'Share',
  loading: 'Loading…',
  looking: 'Looking through the workbook…',
  working: 'Working…',
  undoing: 'Taking it back…',
  undone: 'Taken back. The workbook is as it was.',
  cancelled: 'Cancelled. The workbook is as it was.',
  stages: {
    looking: (done: number, total: number) => `Looking at ${figure(done)} of ${sheets(total)}`,
    reading: () => 'Reading the cells that were found…',
    replacing: (done: number, total: number) =>
      `Replacing: ${figure(done)} of ${figure(total)} blocks of cells`,
    comparing: () => 'Comparing the new results with the old ones…',
    placing: () => 'Finding the places of the formulas…',
  } satisfies Record<Stage, (done: number, total: number) => string>,

  prepare: {
    heading: 'Prepare to share',
    intro:
      'For colleagues without Outturn: its functions become ordinary formulas where these give the same figures, and values where not. The formulas are kept in the workbook, to be put back.',
    nothing: 'Nothing in this workbook needs Outturn.',
    found: (cells: number, onSheets: number, others: number) =>
      cells === 0
        ? `${counted(others, 'name or rule uses', 'names and rules use')} OUTTURN functions`
        : [
            `${counted(cells, 'cell uses', 'cells use')} OUTTURN functions, on ${sheets(onSheets)}`,
            others > 0 && `also ${counted(others, 'name or rule', 'names and rules')}`,
          ]
            .filter(Boolean)
            .join('; '),
    sheet: ({ hidden, cells, inTables, names, formats, validations }: FoundSheet) =>
      [
        hidden && 'hidden',
        cells > 0 && counted(cells, 'cell', 'cells'),
        inTables > 0 && `${figure(inTables)} in tables`,
        names > 0 && counted(names, 'name', 'names'),
        formats > 0 && counted(formats, 'conditional format', 'conditional formats'),
        validations > 0 && counted(validations, 'data validation', 'data validations'),
      ]
        .filter(Boolean)
        .join(', '),
    workbookNames: (count: number) => `${counted(count, 'name', 'names')} of the workbook`,
    log: 'Add a sheet “Sharing log” with every change',
    start: (count: number) =>
      count > 0 ? `Replace ${counted(count, 'formula', 'formulas')}` : 'Replace formulas',
    done: (formulas: number, values: number, elsewhere: number, left: number, onSheets: number) => {
      const done = [
        formulas + values > 0 && `${cellsText(formulas, values)}, on ${sheets(onSheets)}`,
        elsewhere > 0 && `${counted(elsewhere, 'name or rule', 'names and rules')} changed`,
      ]
        .filter(Boolean)
        .join(', and ');
      return left === 0
        ? `Ready to share: ${done}. No figure has changed.`
        : `Not quite ready to share: ${counted(left, 'name or rule needs', 'names and rules need')} Outturn still, as listed below. Done: ${done}. No figure has changed.`;
    },
    inspect:
      'Still for you to do in Excel: File, Info, Check for Issues, Inspect Document, for comments, hidden sheets and names of people. Leave Custom XML Data in, or the formulas cannot be put back.',
    showLog: 'Show the log',
    valued: 'Cells that hold values now',
  },

  restore: {
    heading: 'Restore formulas',
    intro:
      'Puts back what was replaced, also when inputs were changed, rows moved or sheets renamed meanwhile.',
    none: 'No formulas are kept in this workbook.',
    kept: (count: number) => `${counted(count, 'formula is', 'formulas are')} kept in this workbook.`,
    start: (count: number) =>
      count > 0 ? `Put back ${counted(count, 'formula', 'formulas')}` : 'Put formulas back',
    done: (restored: number, typedOver: number, unplaced: number) =>
      [
        restored > 0
          ? `${counted(restored, 'formula is', 'formulas are')} back.`
          : 'No formula could be put back.',
        typedOver > 0 && `${counted(typedOver, 'cell was', 'cells were')} typed over and left.`,
        unplaced > 0 && `${counted(unplaced, 'formula has', 'formulas have')} no place any more.`,
      ]
        .filter(Boolean)
        .join(' '),
    left: 'Cells to look at',
    typedOverToo: 'Put those back too',
  },

  repair: {
    heading: 'Repair',
    intro: 'Mends OUTTURN formulas that Excel has lost, such as _xldudf_OUTTURN_VARIANCE or #NAME?.',
    none: 'No formula of Outturn needs repair.',
    found: (count: number) => `Excel has lost ${counted(count, 'formula', 'formulas')}.`,
    start: 'Repair formulas',
    done: (repaired: number, still: number) =>
      [
        `${counted(repaired, 'formula is', 'formulas are')} mended.`,
        still > 0 && `${counted(still, 'cell has', 'cells have')} no result still.`,
      ]
        .filter(Boolean)
        .join(' '),
    left: 'Cells to look at',
  },
};

function cellsText(formulas: number, values: number): string {
  const had = counted(formulas, 'cell has an ordinary formula', 'cells have ordinary formulas');
  if (values === 0) return had;
  if (formulas === 0) return counted(values, 'cell has its value', 'cells have their values');
  return `${had} and ${counted(values, 'cell its value', 'cells their values')}`;
}

function sheets(count: number): string {
  return counted(count, 'sheet', 'sheets');
}

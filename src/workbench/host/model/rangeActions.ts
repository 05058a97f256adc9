import type { MethodDefinition } from '../batch/classDefinition';
import { invalidArgument } from '../batch/hostError';
import { type Area, isEntireColumn, isEntireRow } from '../grid/area';
import { clearArea } from '../grid/clearArea';
import { copyArea } from '../grid/copyArea';
import { deleteCells, insertCells } from '../grid/insertCells';
import { mergeArea, unmergeArea } from '../grid/merges';
import { facadeOf } from '../grid/sheets';
import { tablesTouching } from '../grid/tables';
import type { HostContext } from '../hostContext';
import { areaFromRangeOrAddress } from './areaArgument';
import { booleanArgument, wordArgument } from './arguments';
import { excelObject } from './excelTypes';

type AreaMethod = MethodDefinition<Area, HostContext>;

/** The methods of a range that do something. */
export const rangeActions: Record<string, AreaMethod> = {
  select(area, _args, { engine, selection }) {
    facadeOf(engine, area.sheetId).activate();
    selection.ask(area.sheetId, [area]);
  },
  calculate: (_area, _args, { engine }) => engine.recalculateAll(),
  clear(area, [applyTo], { engine, edits }) {
    const words = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'] as const;
    const what = wordArgument(applyTo, words, 'Range.clear', 'All');
    edits.beginCells(area, 'Range.clear');
    if (what === 'All' || what === 'Contents') clearArea(engine, area, 'contents');
    if (what === 'All' || what === 'Formats') clearArea(engine, area, 'formats');
  },
  insert(area, [shift], { engine, edits }) {
    const down = wordArgument(shift, ['Down', 'Right'] as const, 'Range.insert') === 'Down';
    edits.beginSheet(area.sheetId, 'Range.insert', mayShift(area, engine, 'insert'));
    insertCells(engine, area, down);
    return excelObject('Range', area);
  },
  delete(area, [shift], { engine, edits }) {
    const up = wordArgument(shift, ['Up', 'Left'] as const, 'Range.delete') === 'Up';
    edits.beginSheet(area.sheetId, 'Range.delete', mayShift(area, engine, 'delete'));
    deleteCells(engine, area, up);
  },
  merge(area, [across], { engine, edits }) {
    const each = booleanArgument(across, 'Range.merge', false);
    if (tablesTouching(engine, area).length > 0) throw invalidArgument('Range.merge');
    edits.beginSheet(area.sheetId, 'Range.merge');
    mergeArea(engine, area, each);
  },
  unmerge(area, _args, { engine, edits }) {
    edits.beginSheet(area.sheetId, 'Range.unmerge');
    unmergeArea(engine, area);
  },
  copyFrom: {
    run(area, [source, copyType, skipBlanks, transpose], host) {
      const location = 'Range.copyFrom';
      const from = areaFromRangeOrAddress(host, area.sheetId, source, location);
      const words = ['All', 'Formulas', 'Values', 'Formats'] as const;
      const what = wordArgument(copyType, words, location, 'All');
      const options = {
        skipBlanks: booleanArgument(skipBlanks, location, false),
        transpose: booleanArgument(transpose, location, false),
      };
      host.edits.beginCells(area, location);
      copyArea(host.engine, from, area, what, options);
    },
    afterCalculation: true,
  },
};

/** A protected sheet takes new rows and columns only where its protection says so. */
function mayShift(area: Area, engine: HostContext['engine'], what: 'insert' | 'delete'): boolean {
  const { protectionOptions: options = {} } = engine.extras.of(area.sheetId);
  if (isEntireRow(area))
    return Boolean(what === 'insert' ? options.allowInsertRows : options.allowDeleteRows);
  if (isEntireColumn(area)) {
    return Boolean(what === 'insert' ? options.allowInsertColumns : options.allowDeleteColumns);
  }
  return false;
}

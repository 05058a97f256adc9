import type { Worksheet, WorksheetProtection } from 'exceljs';
import type { ProtectionOptions, SheetExtras } from '../engine/sheetExtras';

type Allowance = Exclude<keyof ProtectionOptions, 'selectionMode'>;

/** What a file calls the things that may stay allowed on a protected sheet. */
const NAMES: Record<Allowance, keyof WorksheetProtection> = {
  allowAutoFilter: 'autoFilter',
  allowDeleteColumns: 'deleteColumns',
  allowDeleteRows: 'deleteRows',
  allowEditObjects: 'objects',
  allowEditScenarios: 'scenarios',
  allowFormatCells: 'formatCells',
  allowFormatColumns: 'formatColumns',
  allowFormatRows: 'formatRows',
  allowInsertColumns: 'insertColumns',
  allowInsertHyperlinks: 'insertHyperlinks',
  allowInsertRows: 'insertRows',
  allowPivotTables: 'pivotTables',
  allowSort: 'sort',
};

type FileProtection = Partial<WorksheetProtection> & { sheet?: boolean; hashValue?: string };
type WithProtection = { sheetProtection?: FileProtection | null };

/** Whether a sheet is protected and what stays allowed. A password is not kept; `hadPassword` says that there was one. */
export function readProtection(sheet: Worksheet): Pick<SheetExtras, 'protected' | 'protectionOptions'> & {
  hadPassword: boolean;
} {
  const found = (sheet as unknown as WithProtection).sheetProtection;
  if (!found?.sheet) return { protected: false, hadPassword: false };
  const allowed = (Object.keys(NAMES) as Allowance[]).filter((option) => found[NAMES[option]] === true);
  return {
    protected: true,
    protectionOptions: Object.fromEntries(allowed.map((option) => [option, true])),
    hadPassword: Boolean(found.hashValue),
  };
}

export function writeProtection(sheet: Worksheet, extras: SheetExtras): void {
  if (!extras.protected) return;
  const options = extras.protectionOptions ?? {};
  const allowed = (Object.keys(NAMES) as Allowance[]).filter((option) => options[option]);
  (sheet as unknown as WithProtection).sheetProtection = {
    sheet: true,
    ...Object.fromEntries(allowed.map((option) => [NAMES[option], true])),
    ...(options.selectionMode === 'Unlocked' && { selectLockedCells: false }),
    ...(options.selectionMode === 'None' && { selectLockedCells: false, selectUnlockedCells: false }),
  };
}

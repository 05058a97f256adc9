import { HostError, invalidArgument, invalidOperation } from '../batch/hostError';
import type { ProtectionOptions } from '../../engine/sheetExtras';
import { textArgument } from './arguments';
import type { ExcelClass } from './excelTypes';

const NOTHING_ALLOWED: Required<ProtectionOptions> = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

/** Passwords are kept while the workbook is open and not written to files. */
export const worksheetProtection: ExcelClass<'WorksheetProtection'> = {
  properties: {
    protected: { get: ({ sheetId }, { engine }) => engine.extras.of(sheetId).protected },
    options: {
      get({ sheetId }, { engine }) {
        const extras = engine.extras.of(sheetId);
        return extras.protected ? { ...NOTHING_ALLOWED, ...extras.protectionOptions } : null;
      },
    },
  },
  methods: {
    protect({ sheetId }, [options, password], { engine, edits, passwords }) {
      const location = 'WorksheetProtection.protect';
      const extras = engine.extras.of(sheetId);
      if (extras.protected) throw invalidOperation(location, 'The sheet is already protected.');
      edits.begin(location);
      extras.protectionOptions = checkedOptions(options, location);
      extras.protected = true;
      if (typeof password === 'string' && password !== '') passwords.set(sheetId, password);
    },
    unprotect({ sheetId }, [password], { engine, edits, passwords }) {
      const location = 'WorksheetProtection.unprotect';
      const extras = engine.extras.of(sheetId);
      if (!extras.protected) return;
      const wanted = passwords.get(sheetId);
      const given = password === undefined || password === null ? '' : textArgument(password, location);
      if (wanted !== undefined && wanted !== given) throw wrongPassword(location);
      edits.begin(location);
      extras.protected = false;
      extras.protectionOptions = undefined;
      passwords.delete(sheetId);
    },
  },
};

function checkedOptions(options: unknown, location: string): ProtectionOptions | undefined {
  if (options === undefined || options === null) return undefined;
  if (typeof options !== 'object') throw invalidArgument(location);
  const known = Object.keys(options).every((name) => name in NOTHING_ALLOWED);
  if (!known) throw invalidArgument(location);
  return { ...(options as ProtectionOptions) };
}

function wrongPassword(location: string): HostError {
  return new HostError('InvalidArgument', 'The password supplied is not correct.', location);
}

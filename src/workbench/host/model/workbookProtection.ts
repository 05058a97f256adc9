import { invalidArgument, invalidOperation } from '../batch/hostError';
import { textArgument } from './arguments';
import type { ExcelClass } from './excelTypes';

/** Under which the workbook's password is kept beside those of its sheets, while the workbook is open. */
const WORKBOOK = '';

/** Protection of the workbook's structure: its sheets. The password is not written to files. */
export const workbookProtection: ExcelClass<'WorkbookProtection'> = {
  properties: { protected: { get: (_self, { engine }) => engine.workbookExtras.current.structureProtected } },
  methods: {
    protect(_self, [password], { engine, edits, passwords }) {
      const location = 'WorkbookProtection.protect';
      const extras = engine.workbookExtras.current;
      if (extras.structureProtected) throw invalidOperation(location, 'The workbook is already protected.');
      const given = passwordArgument(password, location);
      edits.begin(location);
      extras.structureProtected = true;
      if (given !== '') passwords.set(WORKBOOK, given);
    },
    unprotect(_self, [password], { engine, edits, passwords }) {
      const location = 'WorkbookProtection.unprotect';
      const extras = engine.workbookExtras.current;
      if (!extras.structureProtected) return;
      if ((passwords.get(WORKBOOK) ?? '') !== passwordArgument(password, location)) {
        throw invalidArgument(location, 'The password supplied is not correct.');
      }
      edits.begin(location);
      extras.structureProtected = false;
      passwords.delete(WORKBOOK);
    },
  },
};

function passwordArgument(password: unknown, location: string): string {
  return password === undefined || password === null ? '' : textArgument(password, location);
}

import type { Engine } from '../engine/createEngine';
import { accessDenied, HostError } from './batch/hostError';
import type { Area } from './grid/area';
import { isAreaLocked } from './grid/locked';

/**
 * Watches over everything the add-in changes: one batch is one step of undo, and nothing gets past a protected sheet or
 * a workbook that is read only.
 */
export class Edits {
  private group: { end(): void } | undefined;
  /** Simulates a workbook opened to read only: every change fails. */
  readOnly = false;

  constructor(private readonly engine: Engine) {}

  /** Whether the batch under way is the add-in changing something. */
  get underWay(): boolean {
    return this.group !== undefined;
  }

  /** To be called before any change. The first one of a batch opens its step of undo. */
  begin(location: string): void {
    if (this.readOnly) {
      throw new HostError('InvalidOperation', 'The workbook is open to read only.', location);
    }
    this.group ??= this.engine.beginUndoGroup();
  }

  /** To be called before cells are written: they must not be locked on a protected sheet. */
  beginCells(area: Area, location: string): void {
    if (isAreaLocked(this.engine, area)) throw accessDenied(location);
    this.begin(location);
  }

  /** To be called before the sheet itself is changed in a way its protection forbids unless the option allows it. */
  beginSheet(sheetId: string, location: string, allowed = false): void {
    if (this.engine.extras.of(sheetId).protected && !allowed) throw accessDenied(location);
    this.begin(location);
  }

  /** To be called before sheets are added, deleted, renamed, moved or hidden. */
  beginStructure(location: string): void {
    if (this.engine.workbookExtras.current.structureProtected) throw accessDenied(location);
    this.begin(location);
  }

  /** Ends the step of undo, when the batch has ended. */
  end(): void {
    this.group?.end();
    this.group = undefined;
  }
}

import type { Engine } from '../engine/createEngine';
import type { Area } from './grid/area';
import { sheetsInOrder } from './grid/sheets';

/** What the person has selected: areas on the sheet looked at, the active cell first. */
export interface SelectionState {
  readonly sheetId: string;
  readonly areas: readonly Area[];
}

/** The user's selection, as the add-in sees it: set by the page from its grid and by the add-in itself. */
export class Selection {
  private current: SelectionState;
  private readonly changed = new Set<(now: SelectionState, before: SelectionState) => void>();
  private readonly asked = new Set<(selection: SelectionState) => void>();
  private held = false;
  private readonly remembered = new Map<string, readonly Area[]>();

  constructor(private readonly engine: Engine) {
    this.current = this.startOf(engine.workbook().getActiveSheet().getSheetId());
  }

  /** The selection now. A sheet that has gone meanwhile gives way to the active one. */
  get state(): SelectionState {
    if (!sheetsInOrder(this.engine).some((sheet) => sheet.getSheetId() === this.current.sheetId)) {
      this.current = this.startOf(this.engine.workbook().getActiveSheet().getSheetId());
    }
    return this.current;
  }

  /** The person selected something. An empty list stands for A1. */
  set(sheetId: string, areas: readonly Area[]): void {
    if (this.held) return;
    const before = this.state;
    this.remembered.set(before.sheetId, before.areas);
    this.current = areas.length > 0 ? { sheetId, areas } : this.startOf(sheetId);
    if (JSON.stringify(before) !== JSON.stringify(this.current)) {
      this.changed.forEach((listener) => listener(this.current, before));
    }
  }

  /** Another workbook was opened: its selection counts as changed, whatever it is, since all that was selected is gone. */
  startAnew(): void {
    const before = this.current;
    this.remembered.clear();
    this.current = this.startOf(this.engine.workbook().getActiveSheet().getSheetId());
    this.changed.forEach((listener) => listener(this.current, before));
  }

  /** Keeps the selection as it is while something is done that moves the grid about and puts it back. */
  async hold<T>(work: () => Promise<T>): Promise<T> {
    this.held = true;
    try {
      return await work();
    } finally {
      this.held = false;
    }
  }

  /** Another sheet is looked at: what was last selected there is the selection. */
  show(sheetId: string): void {
    if (sheetId !== this.state.sheetId) this.set(sheetId, this.remembered.get(sheetId) ?? []);
  }

  /** The add-in selects something: as `set`, and the page's grid is to follow. */
  ask(sheetId: string, areas: readonly Area[] = this.remembered.get(sheetId) ?? []): void {
    this.set(sheetId, areas);
    this.asked.forEach((listener) => listener(this.current));
  }

  onChanged(listener: (now: SelectionState, before: SelectionState) => void): () => void {
    this.changed.add(listener);
    return () => this.changed.delete(listener);
  }

  onAsked(listener: (selection: SelectionState) => void): () => void {
    this.asked.add(listener);
    return () => this.asked.delete(listener);
  }

  private startOf(sheetId: string): SelectionState {
    return { sheetId, areas: [{ sheetId, row: 0, column: 0, rows: 1, columns: 1 }] };
  }
}

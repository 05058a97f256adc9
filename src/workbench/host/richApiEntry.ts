/**
 * One message from Excel to the add-in outside a batch, as it travels: category, type, target, text (JSON), id, and
 * whether it stems from someone else editing the workbook (never, here).
 */
export type RichApiEntry = [
  category: number,
  type: number,
  targetId: string,
  message: string,
  id: string,
  isRemoteOverride: boolean,
];

export const CATEGORY = { customFunction: 1, event: 65536 } as const;

/** Carries messages to whoever listens: the page's transport or a test. */
export class RichApiMessages {
  private readonly listeners = new Set<(entries: RichApiEntry[]) => void>();

  listen(listener: (entries: RichApiEntry[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  send(entries: RichApiEntry[]): void {
    if (entries.length > 0) this.listeners.forEach((listener) => listener(entries));
  }
}

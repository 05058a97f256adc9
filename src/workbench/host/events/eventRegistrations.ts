/** The kinds of events office.js 16.0.15407 listens to, by the numbers it knows them by. */
export const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  nameChanged: 25,
} as const;

export type EventType = (typeof EVENT)[keyof typeof EVENT];

/** The id office.js gives the workbook as the target of an event. */
export const WORKBOOK_TARGET = 'Workbook';

/** What the add-in has asked to be told of: only that is sent. */
export class EventRegistrations {
  private readonly counts = new Map<string, number>();

  /** @param target a worksheet id, or {@link WORKBOOK_TARGET} for all of them */
  register(type: EventType, target: string): void {
    const key = `${type} ${target}`;
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  unregister(type: EventType, target: string): void {
    const key = `${type} ${target}`;
    this.counts.set(key, Math.max(0, (this.counts.get(key) ?? 0) - 1));
  }

  wants(type: EventType, target: string): boolean {
    return (this.counts.get(`${type} ${target}`) ?? 0) > 0;
  }

  /** Whether anyone wants this kind of event, of any sheet. */
  wantsAny(type: EventType): boolean {
    return [...this.counts].some(([key, count]) => count > 0 && key.startsWith(`${type} `));
  }

  clear(): void {
    this.counts.clear();
  }
}

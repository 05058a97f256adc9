import { CATEGORY, type RichApiEntry, type RichApiMessages } from '../richApiEntry';
import { type EventRegistrations, type EventType, WORKBOOK_TARGET } from './eventRegistrations';

/** Sends events to whoever registered: for their sheet, and for all sheets. */
export class EventMessages {
  constructor(
    private readonly registrations: EventRegistrations,
    private readonly messages: RichApiMessages,
  ) {}

  /** Sends nothing when nobody wants it; details are only worked out then. */
  send(type: EventType, sheetId: string, details: () => object): void {
    const targets = [sheetId, WORKBOOK_TARGET].filter((target) => this.registrations.wants(type, target));
    if (targets.length === 0) return;
    const text = JSON.stringify({ worksheetId: sheetId, source: 'Local', ...details() });
    this.messages.send(
      targets.map((target): RichApiEntry => [CATEGORY.event, type, target, text, '', false]),
    );
  }
}

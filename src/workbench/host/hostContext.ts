import type { Engine } from '../engine/createEngine';
import type { References } from './batch/references';
import type { Edits } from './edits';
import type { EventRegistrations } from './events/eventRegistrations';
import type { FunctionInvocations } from './functionInvocations';
import type { Selection } from './selection';
import type { Settings } from './settings';

/** What the classes of the object model work with, besides their own object. */
export interface HostContext {
  readonly engine: Engine;
  /** Objects the add-in keeps between batches. */
  readonly references: References;
  readonly edits: Edits;
  readonly selection: Selection;
  readonly events: EventRegistrations;
  readonly functions: FunctionInvocations;
  readonly settings: Settings;
  /** Passwords of protected sheets by sheet id, and of the workbook's structure. */
  readonly passwords: Map<string, string>;
  /** Texts of workbook.properties. */
  readonly properties: Map<string, string>;
}

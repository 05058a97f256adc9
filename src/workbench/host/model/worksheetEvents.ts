import type { MethodDefinition } from '../batch/classDefinition';
import { EVENT, type EventType } from '../events/eventRegistrations';
import type { HostContext } from '../hostContext';

/** The names under which office.js registers each kind of event, after `_Register` and `_Unregister`. */
const WIRE_NAMES: Record<string, EventType> = {
  ActivatedEvent: EVENT.activated,
  AddedEvent: EVENT.added,
  CalculatedEvent: EVENT.calculated,
  DataChangedEvent: EVENT.changed,
  DeactivatedEvent: EVENT.deactivated,
  DeletedEvent: EVENT.deleted,
  EventNameChanged: EVENT.nameChanged,
  SelectionChangedEvent: EVENT.selectionChanged,
};

/** The methods behind `onChanged.add(…)` and its kin. */
export function eventMethods<Self>(
  target: (self: Self) => string,
): Record<string, MethodDefinition<Self, HostContext>> {
  const methods: Record<string, MethodDefinition<Self, HostContext>> = {};
  for (const [name, type] of Object.entries(WIRE_NAMES)) {
    methods[`_Register${name}`] = (self, _args, { events }) => events.register(type, target(self));
    methods[`_Unregister${name}`] = (self, _args, { events }) => events.unregister(type, target(self));
  }
  return methods;
}

import { ICommandService } from '@univerjs/core';
import type { HostContext } from '../hostContext';
import type { RichApiMessages } from '../richApiEntry';
import { CellChanges } from './cellChanges';
import { EventMessages } from './eventMessages';
import { watchCalculation } from './watchCalculation';
import { watchSelection } from './watchSelection';
import { SheetChanges } from './sheetChanges';

/** Tells the add-in what happens in the workbook, whoever does it. Returns how to stop. */
export function watchForEvents(context: HostContext, messages: RichApiMessages): () => void {
  const events = new EventMessages(context.events, messages);
  const commands = context.engine.univer.__getInjector().get(ICommandService);
  const changes = new CellChanges(context, events);
  const sheets = new SheetChanges(context, events);
  const before = commands.beforeCommandExecuted((command) => {
    changes.before(command);
    sheets.before(command);
  });
  const after = commands.onCommandExecuted((command, options) => {
    changes.after(command, options);
    sheets.after(command);
  });
  const stopSelection = watchSelection(context, events);
  const stopCalculation = watchCalculation(context, events);
  return () => {
    before.dispose();
    after.dispose();
    stopSelection();
    stopCalculation();
  };
}

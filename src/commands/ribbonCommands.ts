import { requestView } from './requestedView';
import type { ViewId } from './viewId';

/** What each ribbon button of manifest.xml opens, by the function name the manifest gives it. */
const VIEW_OF_COMMAND: Readonly<Record<string, ViewId>> = {
  showBuild: 'build',
  showCheck: 'check',
  showCommentary: 'commentary',
  showRollForward: 'rollForward',
  showShare: 'share',
  showHelp: 'functions',
};

/** Tells Office what the ribbon buttons do: open the pane on their view. Call once, when Office is ready. */
export function associateRibbonCommands(): void {
  for (const [command, view] of Object.entries(VIEW_OF_COMMAND)) {
    Office.actions.associate(command, (event: Office.AddinCommands.Event) => openPane(view, event));
  }
}

function openPane(view: ViewId, event: Office.AddinCommands.Event): void {
  requestView(view);
  // Office keeps the button busy until it is told that the command has ended, whatever its end.
  const ended = () => event.completed();
  Office.addin.showAsTaskpane().then(ended, ended);
}

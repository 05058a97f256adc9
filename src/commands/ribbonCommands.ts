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

async function openPane(view: ViewId, event: Office.AddinCommands.Event): Promise<void> {
  requestView(view);
  try {
    await Office.addin.showAsTaskpane();
  } finally {
    // Office keeps the button busy until it is told the command has ended, whatever its end.
    event.completed();
  }
}

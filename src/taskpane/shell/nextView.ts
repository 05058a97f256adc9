import { VIEW_IDS, type ViewId } from '../../commands/viewId';

/** The tab a key of the keyboard leads to from `current`, round the ends; undefined when the key is not for the tabs. */
export function nextView(current: ViewId, key: string): ViewId | undefined {
  const last = VIEW_IDS.length - 1;
  const index = VIEW_IDS.indexOf(current);
  switch (key) {
    case 'ArrowRight':
      return VIEW_IDS[index === last ? 0 : index + 1];
    case 'ArrowLeft':
      return VIEW_IDS[index === 0 ? last : index - 1];
    case 'Home':
      return VIEW_IDS[0];
    case 'End':
      return VIEW_IDS[last];
    default:
      return undefined;
  }
}

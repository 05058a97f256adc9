import { makeStyles, tokens } from '@fluentui/react-components';
import type { ViewId } from '../../commands/viewId';
import { words } from '../words';
import { VIEW_ICONS } from './viewIcons';

/** The views that this version only announces. */
export type ComingViewId = Exclude<
  ViewId,
  'build' | 'check' | 'commentary' | 'functions' | 'settings' | 'share'
>;

const useStyles = makeStyles({
  view: { padding: tokens.spacingHorizontalL, overflowY: 'auto' },
  icon: { fontSize: '32px', color: tokens.colorBrandForeground1 },
  heading: { margin: `${tokens.spacingVerticalS} 0`, fontSize: tokens.fontSizeBase400 },
  text: { margin: 0, maxWidth: '60ch' },
});

/** What a view will do, in one sentence; nothing to press. */
export function ComingView({ view }: { view: ComingViewId }): JSX.Element {
  const styles = useStyles();
  const Icon = VIEW_ICONS[view];
  return (
    <div className={styles.view}>
      <Icon className={styles.icon} aria-hidden="true" />
      <h2 className={styles.heading}>{words.views[view]}</h2>
      <p className={styles.text}>{words.coming[view]}</p>
    </div>
  );
}

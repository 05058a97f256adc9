import { FluentProvider, makeStaticStyles, makeStyles } from '@fluentui/react-components';
import { useRef, type ReactNode } from 'react';
import { requestView } from '../../commands/requestedView';
import { VIEW_IDS, type ViewId } from '../../commands/viewId';
import type { Selection } from '../../excel/outcomes';
import { BuildView } from '../buildView/BuildView';
import { themes } from '../theme/themes';
import { useSelection } from '../useSelection';
import { words } from '../words';
import { useAppearance } from '../theme/useAppearance';
import { FaultBoundary } from './FaultBoundary';
import { Header } from './Header';
import { lazyView } from './lazyView';
import { useKeptFocus } from './useKeptFocus';
import { useRequestedView } from './useRequestedView';
import { panelId, tabId } from './viewElements';
import { ViewTabs } from './ViewTabs';

const CheckView = lazyView(
  () => import(/* webpackChunkName: "check" */ '../checkView/CheckView').then((module) => module.CheckView),
  words.check.loading,
);
const CommentaryView = lazyView(
  () =>
    import(/* webpackChunkName: "commentary" */ '../commentaryView/CommentaryView').then(
      (module) => module.CommentaryView,
    ),
  words.commentary.loading,
);
const FunctionsView = lazyView(
  () =>
    import(/* webpackChunkName: "functionList" */ '../functionsView/FunctionsView').then(
      (module) => module.FunctionsView,
    ),
  words.shell.loading,
);
const RollForwardView = lazyView(
  () =>
    import(/* webpackChunkName: "rollForward" */ '../rollForwardView/RollForwardView').then(
      (module) => module.RollForwardView,
    ),
  words.rollForward.loading,
);
const SettingsView = lazyView(
  () =>
    import(/* webpackChunkName: "settings" */ '../settingsView/SettingsView').then(
      (module) => module.SettingsView,
    ),
  words.shell.loading,
);
const ShareView = lazyView(
  () => import(/* webpackChunkName: "share" */ '../shareView/ShareView').then((module) => module.ShareView),
  words.share.loading,
);

const usePageStyles = makeStaticStyles({ 'html, body': { margin: 0, height: '100%' } });

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', height: '100vh', overflow: 'hidden', minWidth: '280px' },
  main: { flexGrow: 1, minHeight: 0, display: 'flex' },
  panel: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column' },
  hidden: { display: 'none' },
});

function content(view: ViewId, shown: boolean, selection: Selection | undefined): ReactNode {
  switch (view) {
    case 'build':
      return <BuildView selection={selection} shown={shown} />;
    case 'check':
      return <CheckView selection={selection} shown={shown} />;
    case 'commentary':
      return <CommentaryView selection={selection} shown={shown} />;
    case 'functions':
      return <FunctionsView selection={selection} shown={shown} />;
    case 'share':
      return <ShareView shown={shown} />;
    case 'settings':
      return <SettingsView shown={shown} />;
    case 'rollForward':
      return <RollForwardView shown={shown} />;
  }
}

/** The whole pane. Every view stays in place while another is shown, so nothing half done in it is lost. */
export function Pane(): JSX.Element {
  usePageStyles();
  const styles = useStyles();
  const appearance = useAppearance();
  const shown = useRequestedView();
  const selection = useSelection();
  const main = useRef<HTMLElement>(null);
  useKeptFocus(main);
  return (
    <FluentProvider
      theme={themes[appearance]}
      className={styles.pane}
      style={{ colorScheme: appearance === 'light' ? 'light' : 'dark' }}
    >
      <header>
        <Header />
        <ViewTabs selected={shown} onSelect={requestView} />
      </header>
      <main ref={main} className={styles.main}>
        {VIEW_IDS.map((view) => (
          <div
            key={view}
            role="tabpanel"
            id={panelId(view)}
            aria-labelledby={tabId(view)}
            className={view === shown ? styles.panel : styles.hidden}
          >
            <FaultBoundary>{content(view, view === shown, selection)}</FaultBoundary>
          </div>
        ))}
      </main>
    </FluentProvider>
  );
}

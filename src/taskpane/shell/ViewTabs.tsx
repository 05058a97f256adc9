import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { VIEW_IDS, type ViewId } from '../../commands/viewId';
import { words } from '../words';
import { nextView } from './nextView';
import { panelId, tabId } from './viewElements';
import { VIEW_ICONS } from './viewIcons';

const useStyles = makeStyles({
  tabs: {
    display: 'flex',
    flexWrap: 'wrap',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    alignItems: 'center',
    gap: tokens.spacingVerticalXXS,
    minHeight: '46px',
    padding: `${tokens.spacingVerticalXS} 2px`,
    border: 'none',
    borderBottom: `${tokens.strokeWidthThicker} solid transparent`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    fontFamily: 'inherit',
    fontSize: '11px',
    lineHeight: tokens.lineHeightBase100,
    whiteSpace: 'nowrap',
    // A contrast theme draws transparent borders too.
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    // Seven names in one row of the narrowest pane.
    '@media (max-width: 345px)': { fontSize: tokens.fontSizeBase100 },
  },
  icon: { fontSize: '20px', display: 'flex' },
  selected: {
    borderBottomColor: tokens.colorCompoundBrandStroke,
    borderBottomLeftRadius: 0,
    borderBottomRightRadius: 0,
    color: tokens.colorNeutralForeground1,
    '& span': { color: tokens.colorBrandForeground1 },
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});

interface Props {
  selected: ViewId;
  onSelect(view: ViewId): void;
}

/** The row of views. Arrow keys move between them as the tabs pattern has it; Tab goes on into the view. */
export function ViewTabs({ selected, onSelect }: Props): JSX.Element {
  const styles = useStyles();

  const onKeyDown = (event: KeyboardEvent) => {
    const view = nextView(selected, event.key);
    if (!view) return;
    event.preventDefault();
    onSelect(view);
    document.getElementById(tabId(view))?.focus();
  };

  return (
    <div className={styles.tabs} role="tablist" aria-label={words.shell.views} onKeyDown={onKeyDown}>
      {VIEW_IDS.map((view) => {
        const Icon = VIEW_ICONS[view];
        return (
          <button
            key={view}
            type="button"
            role="tab"
            id={tabId(view)}
            aria-selected={view === selected}
            aria-controls={panelId(view)}
            tabIndex={view === selected ? 0 : -1}
            className={mergeClasses(styles.tab, view === selected && styles.selected)}
            onClick={() => onSelect(view)}
          >
            <span className={styles.icon}>
              <Icon aria-hidden="true" />
            </span>
            {words.views[view]}
          </button>
        );
      })}
    </div>
  );
}

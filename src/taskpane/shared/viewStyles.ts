import { makeStyles, tokens } from '@fluentui/react-components';

/** How every view looks: what scrolls and what stays in sight, its headings, texts and lists. */
export const useViewStyles = makeStyles({
  view: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minHeight: 0,
    // In a low or much enlarged pane the footer would leave no room for the rest: everything scrolls.
    '@media (max-height: 420px)': {
      overflowY: 'auto',
      '& > *': { flexShrink: 0, maxHeight: 'none', overflowY: 'visible' },
    },
  },
  /** What scrolls. */
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
  /** What happened, and the main button: always in sight. */
  footer: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    flexShrink: 0,
    maxHeight: '60%',
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400 },
  subheading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  small: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  /** A list without bullets. */
  list: { listStyleType: 'none', margin: 0, padding: 0, overflowWrap: 'anywhere' },
  /** A field with a choice of long names: these are cut short rather than widening the pane. */
  nameField: { minWidth: 0 },
  nameChoice: { minWidth: 0, '& > select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
  /** A button that is no wider than its text. */
  button: { alignSelf: 'flex-start' },
});

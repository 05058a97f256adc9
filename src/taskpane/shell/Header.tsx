import { makeStyles, tokens } from '@fluentui/react-components';
import { reportingPeriod } from '../../tables/settings/period';
import { useSettings } from '../shared/useSettings';
import { words } from '../words';
import { ProductMark } from './ProductMark';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}`,
    // In a very low or much enlarged pane the room is for the view; Excel's own title says Outturn.
    '@media (max-height: 300px)': { height: 0, padding: 0, overflow: 'hidden' },
  },
  period: { marginLeft: 'auto', textAlign: 'right', fontSize: tokens.fontSizeBase200 },
  name: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

/** The top of the pane: whose it is, and the period of the report once it is said. */
export function Header(): JSX.Element {
  const styles = useStyles();
  const period = reportingPeriod(useSettings());
  return (
    <div className={styles.header}>
      <ProductMark />
      <h1 className={styles.name}>{words.shell.product}</h1>
      {period && <div className={styles.period}>{period}</div>}
    </div>
  );
}

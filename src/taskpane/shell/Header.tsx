import { makeStyles, tokens } from '@fluentui/react-components';
import { words } from '../words';
import { ProductMark } from './ProductMark';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}`,
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

/** The top of the pane: whose it is. */
export function Header(): JSX.Element {
  const styles = useStyles();
  return (
    <div className={styles.header}>
      <ProductMark />
      <h1 className={styles.name}>{words.shell.product}</h1>
    </div>
  );
}

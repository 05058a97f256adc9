import { makeStyles, tokens } from '@fluentui/react-components';
import type { Item } from '../../excel/sharing/outcomes';
import type { Cells } from '../../tables/addressText';
import { CellLink } from './CellLink';
import { LongList } from './LongList';

const useStyles = makeStyles({
  title: { margin: `${tokens.spacingVerticalS} 0 0`, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

/** Shown at first. */
const first = 5;

interface Props {
  title: string;
  items: readonly Item[];
  onShow(cells: Cells): void;
}

/** Cells with something to say about each; pressing one goes there. */
export function ItemList({ title, items, onShow }: Props): JSX.Element | null {
  const styles = useStyles();
  if (items.length === 0) return null;
  return (
    <section aria-label={title}>
      <p className={styles.title}>{title}</p>
      <LongList items={items} first={first} className={styles.list}>
        {(item) => (
          <li key={`${item.sheetName}!${item.address}`}>
            <CellLink text={`${item.sheetName}!${item.address}`} onShow={() => onShow(item)} /> {item.text}
          </li>
        )}
      </LongList>
    </section>
  );
}

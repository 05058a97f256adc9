import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Item } from '../../excel/sharing/outcomes';
import type { Cells } from '../../tables/addressText';
import { CellLink } from '../shared/CellLink';
import { words } from '../words';

const useStyles = makeStyles({
  title: { margin: `${tokens.spacingVerticalS} 0 0`, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

/** Shown at first, and at most: more would be no list to read. */
const first = 5;
const most = 200;

interface Props {
  title: string;
  items: readonly Item[];
  onShow(cells: Cells): void;
}

/** Cells with something to say about each; pressing one goes there. */
export function ItemList({ title, items, onShow }: Props): JSX.Element | null {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  if (items.length === 0) return null;
  const listed = items.slice(0, all ? most : first);
  const left = items.length - listed.length;
  return (
    <section aria-label={title}>
      <p className={styles.title}>{title}</p>
      <ul className={styles.list}>
        {listed.map((item) => (
          <li key={`${item.sheetName}!${item.address}`}>
            <CellLink text={`${item.sheetName}!${item.address}`} onShow={() => onShow(item)} /> {item.text}
          </li>
        ))}
      </ul>
      {left > 0 && !all && (
        <Button size="small" appearance="transparent" onClick={() => setAll(true)}>
          {words.share.showAll(Math.min(items.length, most))}
        </Button>
      )}
      {left > 0 && all && words.share.more(left)}
    </section>
  );
}

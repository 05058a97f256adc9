import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { words } from '../words';

const useStyles = makeStyles({ more: { alignSelf: 'flex-start' } });

/** Listed by one press unless told otherwise: more at once would make the pane slow, and nobody reads them there. */
const usually = 200;

interface Props<Item> {
  items: readonly Item[];
  /** Listed at first: as many as can be taken in at a glance. */
  first: number;
  /** Added by each press; 200 when left out. */
  atOnce?: number;
  className?: string;
  /** The list's name where no heading says it. */
  label?: string;
  /** The list item of an item, with its key. */
  children(item: Item, index: number): ReactNode;
}

/** A list of which the beginning is shown, and more on request; the keyboard goes on with the first that was added. */
export function LongList<Item>({
  items,
  first,
  atOnce = usually,
  className,
  label,
  children,
}: Props<Item>): JSX.Element {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const [most, setMost] = useState(first);
  const [added, setAdded] = useState<number>();
  const left = items.length - most;

  useEffect(() => {
    const item = added === undefined ? undefined : list.current?.children[added];
    if (!(item instanceof HTMLElement)) return;
    const target = item.querySelector<HTMLElement>('button, input') ?? item;
    if (target === item) item.tabIndex = -1;
    target.focus();
  }, [added]);

  const showMore = () => {
    setAdded(most);
    setMost(most + atOnce);
  };
  return (
    <>
      <ul ref={list} className={className} aria-label={label}>
        {items.slice(0, most).map((item, index) => children(item, index))}
      </ul>
      {left > 0 && (
        <Button size="small" className={styles.more} onClick={showMore}>
          {left <= atOnce ? words.shared.showAll(items.length) : words.shared.showMore(atOnce)}
        </Button>
      )}
    </>
  );
}

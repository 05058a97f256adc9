import { makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { useState, type KeyboardEvent } from 'react';
import type { Purpose, TableSpecification } from '../../../tables/specification';
import { words } from '../../words';
import { searchTables } from './searchTables';
import { TableCard } from './TableCard';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  search: { maxWidth: 'none' },
  count: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  group: {
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  cards: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});

const purposes: readonly Purpose[] = [
  'monitoring',
  'savings',
  'reserves',
  'planning',
  'activity',
  'performance',
];

interface Props {
  tables: readonly TableSpecification[];
  chosen: string;
  /** Ids of the tables used last. */
  recent: readonly string[];
  onChoose(id: string): void;
}

interface Group {
  title: string;
  tables: TableSpecification[];
}

function groupsOf(
  found: readonly TableSpecification[],
  recent: readonly string[],
  searching: boolean,
): Group[] {
  const ofPurposes = purposes.map((purpose) => ({
    title: words.gallery.purposes[purpose],
    tables: found.filter((table) => table.purpose === purpose),
  }));
  const used = recent.flatMap((id) => found.filter((table) => table.id === id));
  const groups = searching ? ofPurposes : [{ title: words.gallery.recent, tables: used }, ...ofPurposes];
  return groups.filter(({ tables }) => tables.length > 0);
}

/** Every table that can be built, by what people do with it, with a search box. Down goes from it to the first, up and down from one to the next. */
export function TableList({ tables, chosen, recent, onChoose }: Props): JSX.Element {
  const styles = useStyles();
  const [query, setQuery] = useState('');
  const found = searchTables(tables, query);
  const searching = query.trim() !== '';
  return (
    <div className={styles.list} onKeyDown={moveFocus}>
      <SearchBox
        className={styles.search}
        aria-label={words.gallery.search}
        placeholder={words.gallery.search}
        value={query}
        autoFocus
        onChange={(_, data) => setQuery(data.value)}
        onKeyDown={(event) => {
          // Enter in the search box takes the only table found; it must not build.
          if (event.key !== 'Enter') return;
          event.preventDefault();
          if (searching && found.length === 1) onChoose(found[0].id);
        }}
      />
      <div role="status" className={styles.count}>
        {found.length === 0 ? words.gallery.none(query.trim()) : words.gallery.count(found.length)}
      </div>
      <div>
        {groupsOf(found, recent, searching).map(({ title, tables: inGroup }) => (
          <section key={title} aria-label={title}>
            <h4 className={styles.group}>{title}</h4>
            <ul className={styles.cards}>
              {inGroup.map((table) => (
                <li key={table.id}>
                  <TableCard table={table} chosen={table.id === chosen} onChoose={() => onChoose(table.id)} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const cards = [...event.currentTarget.querySelectorAll<HTMLElement>('li button')];
  const index = cards.indexOf(event.target as HTMLElement);
  if (step === 0) return;
  event.preventDefault();
  cards[index + step]?.focus();
}

import { makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Selection } from '../../excel/outcomes';
import { useViewStyles } from '../shared/viewStyles';
import { words } from '../words';
import type { FunctionGuide } from './functionGuide';
import { FunctionList } from './FunctionList';
import { searchFunctions } from './searchFunctions';
import { useFunctionGuides } from './useFunctionGuides';

const useStyles = makeStyles({
  top: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
  search: { maxWidth: 'none' },
  count: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: {
    flexGrow: 1,
    overflowY: 'auto',
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalL}`,
  },
});

/** Every function by category, with search, help, examples and Insert into the active cell. */
export function FunctionsView({ selection }: { selection?: Selection }): JSX.Element {
  const view = useViewStyles();
  const styles = useStyles();
  const guides = useFunctionGuides();
  const [query, setQuery] = useState('');
  const found = Array.isArray(guides) ? searchFunctions(guides, query) : [];
  return (
    <div className={view.view}>
      <div className={styles.top}>
        <h2 className={view.heading}>{words.functions.heading}</h2>
        <SearchBox
          className={styles.search}
          aria-label={words.functions.search}
          placeholder={words.functions.search}
          value={query}
          onChange={(_, data) => setQuery(data.value)}
        />
        <div role="status" className={styles.count}>
          {statusText(guides, found.length, query)}
        </div>
      </div>
      <div className={styles.list}>
        <FunctionList guides={found} selection={selection} />
      </div>
    </div>
  );
}

function statusText(
  guides: FunctionGuide[] | 'unreadable' | undefined,
  found: number,
  query: string,
): string {
  if (guides === undefined) return words.functions.loading;
  if (guides === 'unreadable') return words.functions.unreadable;
  return found === 0 ? words.functions.none(query.trim()) : words.functions.count(found);
}

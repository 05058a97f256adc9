import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { rangeAddress } from '../../tables/cellAddress';
import type { TableIn } from '../../tables/tablesIn';
import { useViewStyles } from '../shared/viewStyles';
import { words } from '../words';
import type { SeveralTables as Several } from './useSeveralTables';

const useStyles = makeStyles({
  table: { display: 'flex', alignItems: 'baseline', gap: tokens.spacingHorizontalS, minHeight: '24px' },
  title: {
    flexGrow: 1,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    textAlign: 'left',
  },
  state: { flexShrink: 0 },
  chosen: { fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  several: Several;
  onChoose(table: TableIn): void;
  onTakeAsOne(): void;
}

/** The tables of a selection that holds several: to choose the one to build, and the next one after it. */
export function SeveralTables({ several, onChoose, onTakeAsOne }: Props): JSX.Element {
  const styles = useStyles();
  const view = useViewStyles();
  const texts = words.build;
  const { tables, sheetName, open, isBuilt, isChosen } = several;
  return (
    <section aria-label={texts.severalTables(tables.length, sheetName)}>
      <p className={view.text}>
        {open ? texts.chooseTable(tables.length) : texts.severalTables(tables.length, sheetName)}
      </p>
      <ul className={view.list}>
        {tables.map((table) => {
          const address = rangeAddress(table.rectangle);
          return (
            <li key={address} className={styles.table}>
              <Link
                as="button"
                type="button"
                inline
                className={mergeClasses(styles.title, isChosen(table) && styles.chosen)}
                title={table.title || undefined}
                aria-current={isChosen(table) || undefined}
                onClick={() => onChoose(table)}
              >
                {table.title || address}
              </Link>
              <span className={mergeClasses(view.small, styles.state)}>
                {isBuilt(table) ? texts.tableBuilt : table.title && address}
              </span>
            </li>
          );
        })}
      </ul>
      {open && (
        <Link as="button" type="button" inline onClick={onTakeAsOne}>
          {texts.takeAsOne}
        </Link>
      )}
    </section>
  );
}

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { cellAddress } from '../../tables/cellAddress';
import type { CleanedCell } from '../../tables/cleaning/cleanFigures';
import { words } from '../words';

/** As many as show how the cells were read. */
const FIRST = 6;

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'left',
    overflowWrap: 'anywhere',
  },
  figure: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
});

/** The first cells: the text that stands there and the figure it becomes. */
export function CleanedCells({ cells }: { cells: readonly CleanedCell[] }): JSX.Element {
  const styles = useStyles();
  const texts = words.clean;
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.cell}>
              {texts.cell}
            </th>
            <th scope="col" className={styles.cell}>
              {texts.text}
            </th>
            <th scope="col" className={mergeClasses(styles.cell, styles.figure)}>
              {texts.figure}
            </th>
          </tr>
        </thead>
        <tbody>
          {cells.slice(0, FIRST).map(({ row, column, text, shown }) => (
            <tr key={cellAddress(row, column)}>
              <td className={styles.cell}>{cellAddress(row, column)}</td>
              <td className={styles.cell}>{text}</td>
              <td className={mergeClasses(styles.cell, styles.figure)}>{shown}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {cells.length > FIRST && <div>{texts.more(cells.length - FIRST)}</div>}
    </>
  );
}

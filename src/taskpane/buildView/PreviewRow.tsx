import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { PlanColumn, PlanRow, TablePlan } from '../../tables/plan';
import { words } from '../words';

const useStyles = makeStyles({
  total: {
    fontWeight: tokens.fontWeightSemibold,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralForeground1}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralForeground1}`,
  },
  group: { fontWeight: tokens.fontWeightSemibold },
  label: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    position: 'sticky',
    left: 0,
    textAlign: 'left',
    fontWeight: 'inherit',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  cell: { padding: 0, textAlign: 'right' },
  words: { textAlign: 'left' },
  figure: {
    width: '100%',
    minHeight: '24px',
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    fontVariantNumeric: 'inherit',
    textAlign: 'inherit',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover, textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  plain: { display: 'block', padding: `0 ${tokens.spacingHorizontalS}` },
});

interface Props {
  plan: TablePlan;
  row: PlanRow;
  rowIndex: number;
  onShow?(rowIndex: number, key: string): void;
}

/** One row of the preview; its figures lead to the cells they come from. */
export function PreviewRow({ plan, row, rowIndex, onShow }: Props): JSX.Element {
  const styles = useStyles();
  return (
    <tr className={row.kind === 'total' ? styles.total : row.kind === 'group' ? styles.group : undefined}>
      {plan.columns.map((column, index) =>
        // A heading without words would be one that says nothing.
        column.kind === 'label' && row.texts[index] !== '' ? (
          <th key={column.key} scope="row" className={styles.label}>
            {row.texts[index]}
          </th>
        ) : (
          <td
            key={column.key}
            className={mergeClasses(styles.cell, column.format === 'text' && styles.words)}
          >
            {row.texts[index] !== '' && cell(row, column, row.texts[index])}
          </td>
        ),
      )}
    </tr>
  );

  function cell({ label }: PlanRow, { key, heading }: PlanColumn, text: string): JSX.Element {
    if (!onShow) return <span className={styles.plain}>{text}</span>;
    return (
      <button
        type="button"
        tabIndex={-1}
        className={styles.figure}
        aria-label={words.build.figureName(text, heading, label)}
        onClick={() => onShow(rowIndex, key)}
      >
        {text}
      </button>
    );
  }
}

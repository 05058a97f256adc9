import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { TablePlan } from '../../tables/plan';
import { words } from '../words';
import { PreviewRow } from './PreviewRow';
import { previewRows } from './previewRows';
import { useGridKeys } from './useGridKeys';

/** Enough to recognise one's own figures by. */
const MOST_ROWS = 6;

const useStyles = makeStyles({
  frame: {
    overflowX: 'auto',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  table: {
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  caption: { textAlign: 'left', padding: tokens.spacingHorizontalS, fontWeight: tokens.fontWeightSemibold },
  heading: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    verticalAlign: 'bottom',
    fontWeight: tokens.fontWeightSemibold,
    minWidth: '64px',
  },
  label: {
    position: 'sticky',
    left: 0,
    minWidth: '120px',
    textAlign: 'left',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  figure: { textAlign: 'right' },
  words: { textAlign: 'left' },
  computed: { fontStyle: 'italic' },
  more: { padding: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground2 },
});

interface Props {
  plan: TablePlan;
  title: string;
  /** Goes to the cells a figure comes from; absent when it comes from none. */
  onShow?(rowIndex: number, key: string): void;
}

/** The plan itself, drawn small: what will be written, with the user's own first rows and total. */
export function PreviewTable({ plan, title, onShow }: Props): JSX.Element {
  const styles = useStyles();
  const keys = useGridKeys();
  const { first, passedOver, total } = previewRows(plan.rows, MOST_ROWS);
  return (
    <div
      className={styles.frame}
      role="region"
      aria-label={words.build.preview}
      // Without figures to press, the keyboard still has to be able to scroll it.
      tabIndex={onShow ? undefined : 0}
    >
      <table className={styles.table} role="grid" aria-readonly="true" {...keys}>
        <caption className={styles.caption}>{title}</caption>
        <thead>
          <tr>
            {plan.columns.map(({ key, heading, kind, format }) => (
              <th
                key={key}
                scope="col"
                className={mergeClasses(
                  styles.heading,
                  kind === 'label' ? styles.label : format === 'text' ? styles.words : styles.figure,
                  kind === 'computed' && styles.computed,
                )}
              >
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {first.map(({ row, index }) => (
            <PreviewRow key={index} plan={plan} row={row} rowIndex={index} onShow={onShow} />
          ))}
          {passedOver > 0 && (
            <tr>
              <td colSpan={plan.columns.length} className={styles.more}>
                {words.build.previewMore(passedOver)}
              </td>
            </tr>
          )}
          {total && <PreviewRow plan={plan} row={total.row} rowIndex={total.index} onShow={onShow} />}
        </tbody>
      </table>
    </div>
  );
}

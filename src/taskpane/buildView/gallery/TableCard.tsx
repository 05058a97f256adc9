import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { TableSpecification } from '../../../tables/specification';
import { TablePicture } from './TablePicture';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalM,
    width: '100%',
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chosen: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorCompoundBrandStroke}`,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': { border: '3px solid Highlight' },
  },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  description: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface Props {
  table: TableSpecification;
  chosen: boolean;
  onChoose(): void;
}

/** A table to choose: picture, name and one sentence. */
export function TableCard({ table, chosen, onChoose }: Props): JSX.Element {
  const styles = useStyles();
  return (
    <button
      type="button"
      className={mergeClasses(styles.card, chosen && styles.chosen)}
      aria-current={chosen || undefined}
      onClick={onChoose}
    >
      <TablePicture table={table} />
      <span>
        <span className={styles.name}>{table.name}</span>
        <span className={styles.description}>{table.description}</span>
      </span>
    </button>
  );
}

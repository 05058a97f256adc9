import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { TableSpecification } from '../../tables/specification';
import { words } from '../words';
import { TablePicture } from './TablePicture';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  card: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-within': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chosen: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorCompoundBrandStroke}`,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': { border: '3px solid Highlight' },
  },
  // The card is what is seen; the button itself stays for the keyboard and for screen readers.
  radio: { position: 'absolute', opacity: 0, width: '1px', height: '1px', margin: 0 },
  name: { fontWeight: tokens.fontWeightSemibold },
  description: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface Props {
  tables: readonly TableSpecification[];
  chosen: string;
  onChoose(id: string): void;
}

/** The tables that can be built, one card each. */
export function TableGallery({ tables, chosen, onChoose }: Props): JSX.Element {
  const styles = useStyles();
  return (
    <div role="radiogroup" aria-label={words.build.table} className={styles.group}>
      {tables.map(({ id, name, description }) => (
        <label key={id} className={mergeClasses(styles.card, id === chosen && styles.chosen)}>
          <input
            type="radio"
            name="table"
            className={styles.radio}
            checked={id === chosen}
            onChange={() => onChoose(id)}
            aria-label={name}
          />
          <TablePicture />
          <span>
            <span className={styles.name}>{name}</span>
            <br />
            <span className={styles.description}>{description}</span>
          </span>
        </label>
      ))}
    </div>
  );
}

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useId } from 'react';
import type { Selection } from '../../excel/outcomes';
import { FunctionDetails } from './FunctionDetails';
import type { FunctionGuide } from './functionGuide';
import { InsertForm } from './InsertForm';

const useStyles = makeStyles({
  button: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    width: '100%',
    padding: tokens.spacingHorizontalS,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chevron: {
    flexShrink: 0,
    marginTop: '3px',
    '@media (prefers-reduced-motion: no-preference)': { transition: 'transform 100ms' },
  },
  turned: { transform: 'rotate(90deg)' },
  text: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  description: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  details: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalL} 32px`,
  },
});

interface Props {
  guide: FunctionGuide;
  open: boolean;
  onToggle(): void;
  selection?: Selection;
}

/** One function of the list; its help unfolds below its name. */
export function FunctionItem({ guide, open, onToggle, selection }: Props): JSX.Element {
  const styles = useStyles();
  const detailsId = useId();
  return (
    <li>
      <button
        type="button"
        className={styles.button}
        aria-expanded={open}
        aria-controls={detailsId}
        onClick={onToggle}
      >
        <ChevronRightRegular
          className={mergeClasses(styles.chevron, open && styles.turned)}
          aria-hidden="true"
        />
        <span className={styles.text}>
          <span className={styles.name}>{guide.name}</span>
          <span className={styles.description}>{guide.description}</span>
        </span>
      </button>
      <div id={detailsId} hidden={!open} className={open ? styles.details : undefined}>
        {open && (
          <>
            <InsertForm guide={guide} selection={selection} />
            <FunctionDetails guide={guide} />
          </>
        )}
      </div>
    </li>
  );
}

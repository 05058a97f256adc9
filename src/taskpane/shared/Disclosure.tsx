import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, type ReactNode } from 'react';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  button: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    width: '100%',
    minHeight: '32px',
    padding: `${tokens.spacingVerticalXS} 0`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chevron: {
    flexShrink: 0,
    '@media (prefers-reduced-motion: no-preference)': { transition: 'transform 100ms' },
  },
  turned: { transform: 'rotate(90deg)' },
  summary: {
    flexGrow: 1,
    minWidth: 0,
    textAlign: 'right',
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  content: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalXL}`,
  },
});

interface Props {
  title: string;
  /** What is inside, in a few words, so that it need not be opened. */
  summary: string;
  open: boolean;
  onToggle(): void;
  children: ReactNode;
}

/** A part of a view that folds away below its heading. */
export function Disclosure({ title, summary, open, onToggle, children }: Props): JSX.Element {
  const styles = useStyles();
  const contentId = useId();
  return (
    <section>
      <h3 className={styles.heading}>
        <button
          type="button"
          className={styles.button}
          aria-expanded={open}
          aria-controls={contentId}
          onClick={onToggle}
        >
          <ChevronRightRegular
            className={mergeClasses(styles.chevron, open && styles.turned)}
            aria-hidden="true"
          />
          {title}
          <span className={styles.summary}>{summary}</span>
        </button>
      </h3>
      <div id={contentId} hidden={!open} className={open ? styles.content : undefined}>
        {children}
      </div>
    </section>
  );
}

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { useEffect, useRef, useState, type ReactNode } from 'react';

/** What a notice is: something was done, something is wrong, an answer is wanted, or something worth knowing. */
export type Tone = 'done' | 'problem' | 'question' | 'tip';

const ICONS = {
  done: CheckmarkCircleRegular,
  problem: ErrorCircleRegular,
  question: QuestionCircleRegular,
  tip: InfoRegular,
};

const useStyles = makeStyles({
  notice: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  problem: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusDangerBorder1}`,
    backgroundColor: tokens.colorStatusDangerBackground1,
  },
  icon: { flexShrink: 0, fontSize: '20px' },
  done: { color: tokens.colorStatusSuccessForeground1 },
  problemIcon: { color: tokens.colorStatusDangerForeground1 },
  body: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
});

interface Props {
  tone: Tone;
  children: ReactNode;
  /** Buttons, below the text. */
  actions?: ReactNode;
  /** What stands in the upper right corner, such as a button that puts the notice away. */
  corner?: ReactNode;
  /** Take the focus when it appears: for what an action led to. */
  takesFocus?: boolean;
}

/** A short message with its buttons. Problems are announced at once, everything else politely. */
export function Notice({ tone, children, actions, corner, takesFocus }: Props): JSX.Element {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const Icon = ICONS[tone];
  // Only while it has the focus does Tab stop here; without the stop, Office's own handling of Tab would leave the pane.
  const [left, setLeft] = useState(false);
  useEffect(() => {
    if (takesFocus) place.current?.focus();
  }, [takesFocus]);
  return (
    <div
      ref={place}
      tabIndex={takesFocus ? (left ? -1 : 0) : undefined}
      onBlur={() => setLeft(true)}
      role={ROLES[tone]}
      className={mergeClasses(styles.notice, tone === 'problem' && styles.problem)}
    >
      <Icon
        aria-hidden="true"
        className={mergeClasses(
          styles.icon,
          tone === 'done' && styles.done,
          tone === 'problem' && styles.problemIcon,
        )}
      />
      <div className={styles.body}>
        {children}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
      {corner}
    </div>
  );
}

const ROLES = { done: 'status', problem: 'alert', question: 'alert', tip: undefined };

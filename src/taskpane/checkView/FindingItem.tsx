import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ReportedFinding } from '../../excel/checking/outcomes';
import { addressText, cellsAt, type Cells } from '../../tables/addressText';
import { CellLink } from '../shared/CellLink';
import { words } from '../words';
import { ExplainForm } from './ExplainForm';
import type { Explanations } from './useExplanations';

const useStyles = makeStyles({
  button: {
    display: 'block',
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderLeft: `3px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    overflowWrap: 'anywhere',
    fontVariantNumeric: 'tabular-nums',
    cursor: 'pointer',
    // A contrast theme draws transparent borders too.
    '@media (forced-colors: active)': { borderLeftColor: 'Canvas' },
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  current: {
    borderLeftColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorNeutralBackground2,
    '@media (forced-colors: active)': { borderLeftColor: 'Highlight' },
  },
  place: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  details: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  links: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    overflowWrap: 'anywhere',
  },
  reason: { margin: 0, overflowWrap: 'anywhere' },
  form: { alignSelf: 'stretch' },
});

/** Other cells that are listed. */
const mostLinks = 6;

interface Props {
  finding: ReportedFinding;
  explanations: Explanations;
  /** It is the one in hand: Tab reaches it, and what can be done about it is shown. */
  current: boolean;
  onChoose(): void;
  onShow(cells: Cells): void;
  onExplain(reason: string): void;
  onTakeBack(): void;
}

/** One finding: a sentence that leads to its cell. */
export function FindingItem({
  finding,
  explanations,
  current,
  onChoose,
  onShow,
  onExplain,
  onTakeBack,
}: Props): JSX.Element {
  const styles = useStyles();
  const detailsId = useId();
  const [asking, setAsking] = useState(false);
  const texts = words.check;
  const [first, ...others] = finding.cells;
  const explanation = explanations.of(finding);
  const former = explanations.formerOf(finding);
  const press = () => {
    onChoose();
    if (first !== undefined) onShow(cellsAt(first, ''));
  };
  return (
    <li>
      <button
        type="button"
        data-finding
        tabIndex={current ? 0 : -1}
        aria-expanded={current}
        aria-controls={detailsId}
        className={mergeClasses(styles.button, current && styles.current)}
        onClick={press}
        onFocus={onChoose}
      >
        {finding.sentence}
        <span className={styles.place}>{first === undefined ? texts.pasted : addressText(first)}</span>
      </button>
      <div id={detailsId} hidden={!current} className={current ? styles.details : undefined}>
        {current && (
          <>
            {others.length > 0 && (
              <div className={styles.links}>
                <span>{texts.also}</span>
                {others.slice(0, mostLinks).map((cell) => (
                  <CellLink key={cell} text={addressText(cell)} onShow={() => onShow(cellsAt(cell, ''))} />
                ))}
              </div>
            )}
            {former && <p className={styles.reason}>{texts.explainedBefore(former.reason, former.date)}</p>}
            {explanation && (
              <>
                <p className={styles.reason}>
                  {texts.explainedBecause(explanation.reason, explanation.date)}
                </p>
                <Button size="small" onClick={onTakeBack}>
                  {texts.takeBack}
                </Button>
              </>
            )}
            {!explanation && finding.verdict !== 'agrees' && !asking && (
              <Button size="small" onClick={() => setAsking(true)}>
                {texts.explain}
              </Button>
            )}
            {asking && (
              <div className={styles.form}>
                <ExplainForm
                  onKeep={(reason) => {
                    setAsking(false);
                    onExplain(reason);
                  }}
                  onCancel={() => setAsking(false)}
                />
              </div>
            )}
          </>
        )}
      </div>
    </li>
  );
}

import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { money } from '../../domain/money';
import { formatFigure } from '../../tables/display';
import type { LineWanting } from '../../tables/commentary/compose/linesWanting';
import type { ReportLine } from '../../tables/commentary/place/reportLines';
import type { MoneyUnit } from '../../tables/types';
import { markedPeriod } from '../../tables/driverMark';
import { periodInWords } from '../../tables/rolling/rollStep';
import { words } from '../words';

const useStyles = makeStyles({
  item: { padding: `${tokens.spacingVerticalXS} 0` },
  first: {
    display: 'flex',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalS,
    justifyContent: 'space-between',
  },
  name: { minWidth: 0, minHeight: '24px', textAlign: 'left', overflowWrap: 'anywhere' },
  figure: { flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
  second: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  wanting: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
});

interface Props {
  wanting: LineWanting<ReportLine>;
  unit: MoneyUnit;
  amounts: '£m' | '£k';
  onShow(): void;
}

/** A line with its variance, its threshold and how far it is explained. */
export function LineItem({ wanting, unit, amounts, onShow }: Props): JSX.Element {
  const styles = useStyles();
  const { line, threshold, wantsDriver } = wanting;
  const texts = words.commentary;
  const figure = (amount: number): string => formatFigure(amount, 'money', unit);
  return (
    <li className={styles.item}>
      <div className={styles.first}>
        <Link
          as="button"
          type="button"
          inline
          className={styles.name}
          aria-label={texts.showLine(line.service, figure(line.variance))}
          onClick={onShow}
        >
          {line.service}
        </Link>
        <span className={styles.figure}>{figure(line.variance)}</span>
      </div>
      <div className={styles.second}>
        <span className={mergeClasses(wantsDriver && styles.wanting)}>
          {explainedText(wanting, unit, amounts)}
        </span>
        <span>{texts.lineThreshold(figure(threshold))}</span>
      </div>
    </li>
  );
}

/** How far a line is explained: `£0.135m of £0.294m explained, 46%`. */
export function explainedText(
  { line, material, wantsDriver, explained, share }: LineWanting<ReportLine>,
  unit: MoneyUnit,
  amounts: '£m' | '£k',
): string {
  const texts = words.commentary;
  if (wantsDriver) return texts.none;
  const period = markedPeriod(line.driver);
  if (period !== null) return texts.old(periodInWords(period));
  if (explained === 0) {
    if (line.driver.trim() !== '') return texts.inWords;
    return material ? texts.none : texts.below;
  }
  const amount = (figure: number): string => money(figure, unit, amounts);
  const { variance } = line;
  const opposite = variance !== 0 && explained < 0 !== variance < 0;
  const size = opposite ? -Math.abs(explained) : Math.abs(explained);
  const percent = share === null ? undefined : `${Math.round(share * 100)}%`;
  return texts.explained(amount(size), amount(Math.abs(variance)), percent);
}

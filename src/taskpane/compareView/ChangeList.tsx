import { makeStyles, tokens } from '@fluentui/react-components';
import { kindWords } from '../../excel/comparing/kindWords';
import type { Cells } from '../../tables/addressText';
import type { Change } from '../../tables/comparing/change';
import { CellLink } from '../shared/CellLink';
import { LongList } from '../shared/LongList';
import { useViewStyles } from '../shared/viewStyles';
import { words } from '../words';

const useStyles = makeStyles({
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    fontVariantNumeric: 'tabular-nums',
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'baseline',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** Listed at first, and added by each press. */
const atOnce = 50;

interface Props {
  changes: readonly Change[];
  onShow(cells: Cells): void;
}

/** What has changed, a sentence each, with the way to its cell in this workbook. */
export function ChangeList({ changes, onShow }: Props): JSX.Element {
  const view = useViewStyles();
  const texts = words.compare;
  if (changes.length === 0) return <p role="status">{texts.none}</p>;
  return (
    <LongList items={changes} first={atOnce} atOnce={atOnce} className={view.list} label={texts.list}>
      {(change) => <ChangeItem key={change.id} change={change} onShow={onShow} />}
    </LongList>
  );
}

function ChangeItem({ change, onShow }: { change: Change; onShow(cells: Cells): void }): JSX.Element {
  const styles = useStyles();
  const { kind, sentence, cell } = change;
  return (
    <li className={styles.item}>
      {sentence}
      <div className={styles.line}>
        <span>{kindWords[kind]}</span>
        {cell && <CellLink text={`${cell.sheetName}!${cell.address}`} onShow={() => onShow(cell)} />}
      </div>
    </li>
  );
}

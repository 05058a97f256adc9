import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Cells } from '../../tables/addressText';
import { cellAddress } from '../../tables/cellAddress';
import { advancesText } from '../../tables/rolling/describeRoll';
import type { RollPlan } from '../../tables/rolling/planRoll';
import { CellLink } from '../shared/CellLink';
import { Disclosure } from '../shared/Disclosure';
import { LongList } from '../shared/LongList';
import { useViewStyles } from '../shared/viewStyles';
import { words } from '../words';

const useStyles = makeStyles({
  place: { paddingLeft: '32px' },
  item: { paddingBottom: tokens.spacingVerticalXS },
});

/** Shown at first. */
const first = 20;
/** Of longer texts the list shows the beginning and what changes. */
const longest = 50;

interface Props {
  /** Names of sheets, titles of charts, headers and footers. */
  labels: RollPlan['labels'];
  texts: RollPlan['texts'];
  disabled: boolean;
  onChoose(textId: string, chosen: boolean): void;
  onShow(cells: Cells): void;
}

/** The texts that name the period, each to be advanced or left. */
export function TextList({ labels, texts, disabled, onChoose, onShow }: Props): JSX.Element | null {
  const view = useViewStyles();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const { rollForward } = words;
  const items = [...labels.map(itemOfLabel), ...texts.map(itemOfText)];
  if (items.length === 0) return null;
  const chosen = items.filter((item) => item.chosen).length;
  return (
    <Disclosure
      title={rollForward.texts}
      summary={rollForward.textsSummary(chosen, items.length)}
      open={open}
      onToggle={() => setOpen(!open)}
    >
      <LongList items={items} first={first} className={view.list}>
        {({ id, label, chosen: isChosen, possible, notes, place, cells }) => (
          <li key={id} className={styles.item}>
            <Checkbox
              checked={isChosen}
              disabled={disabled || !possible}
              label={label}
              onChange={(_, data) => onChoose(id, data.checked === true)}
            />
            <div className={styles.place}>
              {notes.map((note) => (
                <p key={note} className={view.quiet}>
                  {note}
                </p>
              ))}
              <CellLink text={place} onShow={() => onShow(cells)} />
            </div>
          </li>
        )}
      </LongList>
    </Disclosure>
  );
}

interface Item {
  id: string;
  label: string;
  chosen: boolean;
  possible: boolean;
  notes: string[];
  /** Where it is, in words, and the cells to go to. */
  place: string;
  cells: Cells;
}

function itemOfText(text: RollPlan['texts'][number]): Item {
  const { id, chosen, sheetName } = text;
  const cells = { sheetName, address: cellAddress(text.row, text.column) };
  const place = `${sheetName}!${cells.address}`;
  return { id, chosen, possible: true, notes: [], label: labelOf(text), place, cells };
}

function itemOfLabel(text: RollPlan['labels'][number]): Item {
  const { id, chosen, possible, note, of, sheetName } = text;
  const notes = [words.rollForward.labelKinds[of], note].filter(Boolean);
  const cells = { sheetName, address: 'A1' };
  return { id, chosen, possible, notes, label: labelOf(text), place: sheetName, cells };
}

/** A short text as it is and will be; of a long one what changes in it. */
function labelOf({
  before,
  after,
  advances,
}: Pick<RollPlan['texts'][number], 'before' | 'after' | 'advances'>): string {
  const { textChange, changeIn } = words.rollForward;
  return before.length <= longest
    ? textChange(before, after)
    : changeIn(advancesText(advances), `${before.slice(0, longest)}…`);
}

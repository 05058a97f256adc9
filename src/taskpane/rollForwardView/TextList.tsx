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
  texts: RollPlan['texts'];
  disabled: boolean;
  onChoose(textId: string, chosen: boolean): void;
  onShow(cells: Cells): void;
}

/** The texts that name the period, each to be advanced or left. */
export function TextList({ texts, disabled, onChoose, onShow }: Props): JSX.Element | null {
  const view = useViewStyles();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const { rollForward } = words;
  if (texts.length === 0) return null;
  const chosen = texts.filter((text) => text.chosen).length;
  return (
    <Disclosure
      title={rollForward.texts}
      summary={rollForward.textsSummary(chosen, texts.length)}
      open={open}
      onToggle={() => setOpen(!open)}
    >
      <LongList items={texts} first={first} className={view.list}>
        {(text) => {
          const address = cellAddress(text.row, text.column);
          return (
            <li key={text.id} className={styles.item}>
              <Checkbox
                checked={text.chosen}
                disabled={disabled}
                label={labelOf(text)}
                onChange={(_, data) => onChoose(text.id, data.checked === true)}
              />
              <div className={styles.place}>
                <CellLink
                  text={`${text.sheetName}!${address}`}
                  onShow={() => onShow({ sheetName: text.sheetName, address })}
                />
              </div>
            </li>
          );
        }}
      </LongList>
    </Disclosure>
  );
}

/** A short text as it is and will be; of a long one what changes in it. */
function labelOf({ before, after, advances }: RollPlan['texts'][number]): string {
  const { textChange, changeIn } = words.rollForward;
  return before.length <= longest
    ? textChange(before, after)
    : changeIn(advancesText(advances), `${before.slice(0, longest)}…`);
}

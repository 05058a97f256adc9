import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Cells } from '../../tables/addressText';
import { cellAddress } from '../../tables/cellAddress';
import { advancesText } from '../../tables/rolling/describeRoll';
import type { RollPlan } from '../../tables/rolling/planRoll';
import { CellLink } from '../shared/CellLink';
import { Disclosure } from '../shared/Disclosure';
import { words } from '../words';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, overflowWrap: 'anywhere' },
  place: { paddingLeft: '32px' },
  more: { alignSelf: 'flex-start' },
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
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const [all, setAll] = useState(false);
  const { rollForward } = words;
  if (texts.length === 0) return null;
  const chosen = texts.filter((text) => text.chosen).length;
  const listed = all ? texts : texts.slice(0, first);
  return (
    <Disclosure
      title={rollForward.texts}
      summary={rollForward.textsSummary(chosen, texts.length)}
      open={open}
      onToggle={() => setOpen(!open)}
    >
      <ul className={styles.list}>
        {listed.map((text) => {
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
        })}
      </ul>
      {listed.length < texts.length && (
        <Button className={styles.more} size="small" appearance="transparent" onClick={() => setAll(true)}>
          {rollForward.moreTexts(texts.length)}
        </Button>
      )}
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

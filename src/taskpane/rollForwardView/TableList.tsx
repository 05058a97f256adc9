import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { rangeAddress } from '../../tables/cellAddress';
import type { Cells } from '../../tables/addressText';
import { describeRoll } from '../../tables/rolling/describeRoll';
import type { RollPlan, TableRoll } from '../../tables/rolling/planRoll';
import { CellLink } from '../shared/CellLink';
import { useViewStyles } from '../shared/viewStyles';
import { words } from '../words';

const useStyles = makeStyles({
  item: { paddingBottom: tokens.spacingVerticalS },
  detail: { paddingLeft: '32px', overflowWrap: 'anywhere' },
});

interface Props {
  plan: RollPlan;
  hiddenSheets: ReadonlySet<string>;
  disabled: boolean;
  onChoose(tableId: string, chosen: boolean): void;
  onShow(cells: Cells): void;
}

/** Table by table what will happen; each can be left out. */
export function TableList({ plan, hiddenSheets, disabled, onChoose, onShow }: Props): JSX.Element {
  const view = useViewStyles();
  const styles = useStyles();
  const texts = words.rollForward;
  const notesOf = ({ table, notes, hiddenRows }: TableRoll): string[] => [
    ...(table.built ? [] : [texts.typed]),
    ...(table.confident ? [] : [texts.unsure]),
    ...(hiddenSheets.has(table.sheetName) ? [texts.hidden] : []),
    ...(hiddenRows > 0 ? [texts.hiddenRows(hiddenRows)] : []),
    ...notes,
  ];
  return (
    <ul className={view.list}>
      {plan.tables.map((roll) => {
        const { table, chosen } = roll;
        const address = rangeAddress(table.area);
        const sentence = describeRoll(roll, plan.step);
        return (
          <li key={table.id} className={styles.item}>
            <Checkbox
              checked={chosen}
              disabled={disabled || !table.rolls}
              label={texts.onSheet(table.name, table.sheetName)}
              onChange={(_, data) => onChoose(table.id, data.checked === true)}
            />
            <div className={styles.detail}>
              <p className={view.text}>{sentence === '' ? texts.nothingHappens : `${sentence}.`}</p>
              {notesOf(roll).map((note) => (
                <p key={note} className={view.quiet}>
                  {note}
                </p>
              ))}
              <CellLink
                text={`${table.sheetName}!${address}`}
                onShow={() => onShow({ sheetName: table.sheetName, address })}
              />
            </div>
          </li>
        );
      })}
    </ul>
  );
}

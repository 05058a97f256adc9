import { Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { Cells } from '../../tables/addressText';
import { cellAddress } from '../../tables/cellAddress';
import { thresholdText } from '../../tables/commentary/place/thresholdAmount';
import type { CommentarySettings } from '../../tables/commentary/place/style';
import type { Report } from '../../tables/commentary/place/reportLines';
import { LongList } from '../shared/LongList';
import { useViewStyles } from '../shared/viewStyles';
import { words } from '../words';
import { LineItem } from './LineItem';
import type { Commentary, LinesChoice } from './useCommentary';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

/** Shown at first. */
const first = 8;

interface Props {
  commentary: Commentary;
  report: Report;
  settings: CommentarySettings;
  onShow(cells: Cells): void;
}

/** Which lines are written about, and how far each is explained. */
export function LinesSection({ commentary, report, settings, onShow }: Props): JSX.Element {
  const view = useViewStyles();
  const styles = useStyles();
  const { choices, lines, selected, change } = commentary;
  const { table } = report;
  const texts = words.commentary;
  const material = report.lines.filter((line) => line.material).length;
  const wanting = report.lines.filter((line) => line.wantsDriver).length;
  return (
    <section className={styles.section}>
      <p className={view.text} role="status">
        {texts.summary(material, report.lines.length, wanting)}
      </p>
      <p className={view.small}>{texts.threshold(thresholdText(settings))}</p>
      <Field label={{ children: texts.lines, weight: 'semibold' }}>
        <RadioGroup
          value={choices.lines}
          onChange={(_, data) => change({ lines: data.value as LinesChoice })}
        >
          <Radio value="material" label={texts.material(material)} />
          <Radio value="all" label={texts.all(report.lines.length)} />
          <Radio value="selected" label={texts.selected(selected.size)} />
        </RadioGroup>
      </Field>
      {lines.length === 0 && <p className={view.small}>{texts.noLines[choices.lines]}</p>}
      <LongList items={lines} first={first} className={view.list} label={texts.list}>
        {(wants) => (
          <LineItem
            key={wants.line.line.row}
            wanting={wants}
            unit={table.unit}
            amounts={choices.style.amounts}
            onShow={() =>
              onShow({
                sheetName: table.sheetName,
                address: cellAddress(wants.line.line.row, table.columns.variance),
              })
            }
          />
        )}
      </LongList>
    </section>
  );
}

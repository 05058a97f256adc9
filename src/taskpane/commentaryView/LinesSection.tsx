import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Cells } from '../../tables/addressText';
import { cellAddress } from '../../tables/cellAddress';
import { thresholdText } from '../../tables/commentary/place/thresholdAmount';
import type { CommentarySettings } from '../../tables/commentary/place/style';
import type { Report } from '../../tables/commentary/place/reportLines';
import { words } from '../words';
import { LineItem } from './LineItem';
import type { Commentary, LinesChoice } from './useCommentary';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  text: { margin: 0 },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  more: { alignSelf: 'flex-start' },
});

/** Shown at first, and at most: more would be no list to read. */
const first = 8;
const most = 200;

interface Props {
  commentary: Commentary;
  report: Report;
  settings: CommentarySettings;
  onShow(cells: Cells): void;
}

/** Which lines are written about, and how far each is explained. */
export function LinesSection({ commentary, report, settings, onShow }: Props): JSX.Element {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const { choices, lines, selected, change } = commentary;
  const { table } = report;
  const texts = words.commentary;
  const material = report.lines.filter((line) => line.material).length;
  const wanting = report.lines.filter((line) => line.wantsDriver).length;
  const listed = lines.slice(0, all ? most : first);
  return (
    <section className={styles.section}>
      <p className={styles.text} role="status">
        {texts.summary(material, report.lines.length, wanting)}
      </p>
      <p className={styles.quiet}>{texts.threshold(thresholdText(settings))}</p>
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
      {lines.length === 0 && <p className={styles.quiet}>{texts.noLines[choices.lines]}</p>}
      <ul className={styles.list} aria-label={texts.list}>
        {listed.map((wants) => (
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
        ))}
      </ul>
      {lines.length > listed.length && (
        <Button size="small" appearance="transparent" className={styles.more} onClick={() => setAll(true)}>
          {texts.showAll(Math.min(lines.length, most))}
        </Button>
      )}
    </section>
  );
}

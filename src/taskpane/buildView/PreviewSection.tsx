import { makeStyles, tokens } from '@fluentui/react-components';
import { rangeAddress } from '../../tables/cellAddress';
import type { TablePlan } from '../../tables/plan';
import type { Reading } from '../../tables/reading';
import { words } from '../words';
import type { Cells } from '../../tables/addressText';
import { previewSource } from './previewSource';
import { PreviewTable } from './PreviewTable';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface Props {
  plan: TablePlan;
  title: string;
  /** Undefined for a blank table, whose figures come from nowhere yet. */
  reading?: Reading;
  onShow(cells: Cells): void;
}

/** What will be written, before it is. */
export function PreviewSection({ plan, title, reading, onShow }: Props): JSX.Element {
  const styles = useStyles();
  const show =
    reading &&
    ((rowIndex: number, key: string) => {
      const cells = previewSource(reading, plan.rows, rowIndex, key);
      if (cells) onShow({ sheetName: reading.source.sheetName, address: rangeAddress(cells) });
    });
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{words.build.preview}</h3>
      {reading && <p className={styles.hint}>{words.build.previewHint}</p>}
      <PreviewTable plan={plan} title={title} onShow={show} />
      {plan.notices.map((notice) => (
        <p key={notice} className={styles.hint}>
          {notice}
        </p>
      ))}
    </section>
  );
}

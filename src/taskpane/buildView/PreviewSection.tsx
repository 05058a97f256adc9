import { makeStyles, tokens } from '@fluentui/react-components';
import { rangeAddress } from '../../tables/cellAddress';
import type { TablePlan } from '../../tables/plan';
import type { Reading } from '../../tables/reading';
import { useViewStyles } from '../shared/viewStyles';
import { words } from '../words';
import type { Cells } from '../../tables/addressText';
import { previewSource } from './previewSource';
import { PreviewTable } from './PreviewTable';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
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
  const view = useViewStyles();
  const styles = useStyles();
  const show =
    reading &&
    ((rowIndex: number, key: string) => {
      const cells = previewSource(reading, plan.rows, rowIndex, key);
      if (cells) onShow({ sheetName: reading.source.sheetName, address: rangeAddress(cells) });
    });
  return (
    <section className={styles.section}>
      <h3 className={view.subheading}>{words.build.preview}</h3>
      {reading && <p className={view.small}>{words.build.previewHint}</p>}
      <PreviewTable plan={plan} title={title} onShow={show} />
      {plan.notices.map((notice) => (
        <p key={notice} className={view.small}>
          {notice}
        </p>
      ))}
    </section>
  );
}

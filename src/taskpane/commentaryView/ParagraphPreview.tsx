import { makeStyles, tokens } from '@fluentui/react-components';
import type { LineWanting } from '../../tables/commentary/compose/linesWanting';
import { paragraphOf, type Writing } from '../../tables/commentary/place/lineCells';
import type { ReportLine } from '../../tables/commentary/place/reportLines';
import { reportPeriod } from '../../tables/commentary/place/style';
import { useViewStyles } from '../shared/viewStyles';
import { words } from '../words';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  paragraph: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorBrandStroke1}`,
    overflowWrap: 'anywhere',
  },
});

/** Paragraphs shown. */
const first = 3;

interface Props {
  lines: readonly LineWanting<ReportLine>[];
  writing: Writing;
}

/** The first paragraphs as they will read. */
export function ParagraphPreview({ lines, writing }: Props): JSX.Element | null {
  const view = useViewStyles();
  const styles = useStyles();
  if (lines.length === 0) return null;
  const shown = lines.slice(0, first);
  const more = lines.length - shown.length;
  return (
    <section className={styles.section}>
      <h3 className={view.subheading}>{words.commentary.preview}</h3>
      {shown.map(({ line }) => (
        <p key={line.line.row} className={styles.paragraph}>
          {paragraphOf(line, writing, { layout: 'sheet', row: 0, columns: { drivers: 0 } }).text}
        </p>
      ))}
      {saysMovement(writing) && reportPeriod(writing.settings, writing.table) === null && (
        <p className={view.small}>{words.commentary.noPeriod}</p>
      )}
      {more > 0 && <p className={view.small}>{words.commentary.more(more)}</p>}
    </section>
  );
}

function saysMovement({ table }: Writing): boolean {
  return table.columns.movement !== undefined;
}

import { linesWanting, type ExplainedLine, type LineWanting } from '../compose/linesWanting';
import { bridgeOf, type Bridge } from './bridges';
import { labelKey } from './guard';
import type { OutturnLine, OutturnTable } from './outturnTable';
import type { CommentarySettings, CommentaryStyle } from './style';
import { thresholdAmount } from './thresholdAmount';
import type { WrittenCommentary, WrittenLine } from './writtenCommentary';

/** A line of a table with all there is to say about it, and how far it is explained. */
export interface ReportLine extends ExplainedLine {
  line: OutturnLine;
  bridge?: Bridge;
  /** What was written about it earlier. */
  written?: WrittenLine;
  verb: 'is' | 'are';
}

export interface Report {
  table: OutturnTable;
  lines: LineWanting<ReportLine>[];
  written?: WrittenCommentary;
  /** What was written about lines that the table no longer has. */
  gone: WrittenLine[];
}

/**
 * The lines of a table with their drivers, which are known by the name of the line.
 * @param plural names of services that are “are”; without it, those that were written so.
 */
export function reportOf(
  table: OutturnTable,
  written: WrittenCommentary | undefined,
  bridges: readonly Bridge[],
  settings: CommentarySettings,
  style: CommentaryStyle,
  plural?: ReadonlySet<string>,
): Report {
  const left = [...(written?.lines ?? [])];
  const take = (label: string): WrittenLine | undefined => {
    const at = left.findIndex((line) => labelKey(line.label) === labelKey(label));
    return at < 0 ? undefined : left.splice(at, 1)[0];
  };
  const lines = table.lines.map((line): ReportLine => {
    const own = take(line.label);
    const bridge = style.components ? bridgeOf(line, table, bridges) : undefined;
    const components = bridge?.parts.map(({ amount }) => amount.value ?? 0);
    const typed = own?.explained ?? null;
    return {
      line,
      bridge,
      written: own,
      verb: (plural ? plural.has(line.label) : wasPlural(own)) ? 'are' : 'is',
      service: line.label,
      budget: line.budget ?? 0,
      variance: line.variance,
      driver: own?.driver ?? '',
      ...(typed !== null ? { components: [typed] } : components && { components }),
    };
  });
  const { percent, rule } = settings.materiality;
  const threshold = { percent, amount: thresholdAmount(settings, table.unit), rule };
  return { table, written, gone: left, lines: linesWanting(lines, threshold, table.unit) };
}

function wasPlural(written: WrittenLine | undefined): boolean {
  return written !== undefined && written.text.startsWith(`${written.label.trim()} are `);
}

/** Which lines are to be written about: those above the threshold, all, or those that have one of these rows. */
export type LineChoice = 'material' | 'all' | ReadonlySet<number>;

export function chosenLines({ lines }: Report, choice: LineChoice): LineWanting<ReportLine>[] {
  return lines.filter(({ material, line: { line } }) => {
    if (choice === 'all') return true;
    return choice === 'material' ? material : choice.has(line.row);
  });
}

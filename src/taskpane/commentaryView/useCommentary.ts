import { useMemo, useState } from 'react';
import type { CommentaryRequest } from '../../excel/commentary/outcomes';
import type { CommentarySources } from '../../excel/commentary/readCommentary';
import type { Selection } from '../../excel/outcomes';
import type { OutturnTable } from '../../tables/commentary/place/outturnTable';
import type { LineWanting } from '../../tables/commentary/compose/linesWanting';
import {
  chosenLines,
  reportOf,
  type LineChoice,
  type Report,
  type ReportLine,
} from '../../tables/commentary/place/reportLines';
import {
  usualStyle,
  type CommentarySettings,
  type CommentaryStyle,
} from '../../tables/commentary/place/style';
import { writtenAbout } from '../../tables/commentary/place/writtenCommentary';
import { selectedRows, tableUnder } from './selectedTable';

/** Which lines, as the user says it. */
export type LinesChoice = 'material' | 'all' | 'selected';

export interface Choices {
  lines: LinesChoice;
  layout: 'sheet' | 'beside';
  style: CommentaryStyle;
}

export interface Commentary {
  tables: readonly OutturnTable[];
  report?: Report;
  /** The lines that will be written about. */
  lines: LineWanting<ReportLine>[];
  /** Rows of lines in the selected cells. */
  selected: ReadonlySet<number>;
  choices: Choices;
  /** Undefined while there is no table. */
  request?: CommentaryRequest;
  change(choices: Partial<Choices>): void;
  chooseTable(id: string): void;
  setPlural(label: string, plural: boolean): void;
}

const noSources: CommentarySources = { tables: [], written: [], bridges: [], unknown: [] };

/** What would be written: the table that is selected or chosen, its lines, and how. */
export function useCommentary(
  sources: CommentarySources = noSources,
  selection: Selection | undefined,
  settings: CommentarySettings,
): Commentary {
  const [choices, setChoices] = useState<Choices>({ lines: 'material', layout: 'sheet', style: usualStyle });
  // A table that was chosen stays until cells of another one are selected.
  const [chosen, setChosen] = useState<{ id: string; under?: string }>();
  const [plurals, setPlurals] = useState<Record<string, ReadonlySet<string>>>({});

  const { tables } = sources;
  const under = tableUnder(sources, selection);
  const stays = chosen && chosen.under === under?.id;
  const table = (stays && tables.find(({ id }) => id === chosen.id)) || (under ?? tables[0]);
  const plural = table && plurals[table.id];
  const { style } = choices;
  const report = useMemo(() => {
    if (!table) return undefined;
    return reportOf(table, writtenAbout(table, sources.written), sources.bridges, settings, style, plural);
  }, [table, sources, settings, style, plural]);

  const selected = table ? selectedRows(table, selection) : new Set<number>();
  const choice: LineChoice = choices.lines === 'selected' ? selected : choices.lines;
  return {
    tables,
    report,
    lines: report ? chosenLines(report, choice) : [],
    selected,
    choices,
    request: table && { tableId: table.id, choice, layout: choices.layout, style, settings, plural },
    change: (changed) => setChoices((now) => ({ ...now, ...changed })),
    chooseTable: (id) => setChosen({ id, under: under?.id }),
    setPlural(label, isPlural) {
      if (!report) return;
      const now = report.lines.filter(({ line }) => line.verb === 'are').map(({ line }) => line.service);
      const names = new Set(now);
      if (isPlural) names.add(label);
      else names.delete(label);
      setPlurals({ ...plurals, [report.table.id]: names });
    },
  };
}

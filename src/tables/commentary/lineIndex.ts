import type { CheckedTable } from '../checking/finding';
import { linesOf, type Line } from './lines';
import { initialsOf, isAbbreviation, likeness, type Likeness, type Name } from './sameName';

/** A line and how its name goes with the one asked for. */
export interface NamedLine {
  line: Line;
  likeness: Likeness;
}

const order: Likeness[] = ['exact', 'same', 'part', 'within'];
/** Words that more lines than this have do not help to find one. */
const common = 200;
const longestInitials = 6;

/** The lines of tables, found by name without comparing every line with every sentence. */
export class LineIndex {
  readonly lines: Line[];
  private readonly byStem = new Map<string, Line[]>();
  private readonly byInitials = new Map<string, Line[]>();

  constructor(tables: readonly CheckedTable[]) {
    this.lines = linesOf(tables);
    for (const line of this.lines) this.add(line);
  }

  /** The lines a name goes with, likest first. */
  find(subject: Name): NamedLine[] {
    const best = new Map<Line, Likeness>();
    for (const line of this.candidates(subject)) {
      const found = line.names
        .map((name) => likeness(subject, name))
        .filter((like) => like !== null)
        .sort((a, b) => order.indexOf(a) - order.indexOf(b))[0];
      if (found) best.set(line, found);
    }
    return [...best]
      .map(([line, like]) => ({ line, likeness: like }))
      .sort((a, b) => order.indexOf(a.likeness) - order.indexOf(b.likeness));
  }

  private add(line: Line): void {
    for (const { words } of line.names) {
      for (const { stem, neutral } of words) if (!neutral) push(this.byStem, stem, line);
      for (const run of runsOfInitials(words)) push(this.byInitials, run, line);
    }
  }

  private candidates({ words }: Name): Set<Line> {
    const telling = words.filter(({ neutral }) => !neutral);
    const postings = telling.map(({ stem }) => this.byStem.get(stem) ?? []);
    const abbreviated = telling
      .filter(({ written }) => isAbbreviation(written))
      .map(({ written }) => this.byInitials.get(initialsOf(written)) ?? []);
    const spelledOut = [...runsOfInitials(words)].map((run) => this.byStem.get(run) ?? []);
    const all = [...postings, ...abbreviated, ...spelledOut].filter(({ length }) => length > 0);
    const rare = all.filter(({ length }) => length <= common);
    const fewest = all.sort((a, b) => a.length - b.length).slice(0, 1);
    return new Set((rare.length > 0 ? rare : fewest).flat());
  }
}

function push(map: Map<string, Line[]>, key: string, line: Line): void {
  const lines = map.get(key);
  if (lines === undefined) map.set(key, [line]);
  else if (lines[lines.length - 1] !== line) lines.push(line);
}

/** The initials of two to six words in a row: what an abbreviation of them would be. */
function runsOfInitials(words: Name['words']): Set<string> {
  const initials = words.map(({ written }) => written[0].toLowerCase());
  const runs = new Set<string>();
  for (let from = 0; from < initials.length; from += 1) {
    for (let length = 2; length <= longestInitials && from + length <= initials.length; length += 1) {
      runs.add(initials.slice(from, from + length).join(''));
    }
  }
  return runs;
}

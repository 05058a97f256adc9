/** Short lists whose rows say by their names how they belong together. RULES.md sections 10 and 13. */
import { hasFigure, type FigureRef, type Identity, type IdentityRule } from '../identity';
import { headingYear } from '../../headingPeriods';
import { nameWords } from '../rowLabels';
import type { Steps } from '../steps';
import type { TableView } from '../tableView';
import { ifMostHold, type IdentityGroup } from './identityGroup';

function rowName({ view, row }: FigureRef): string {
  return `${view.table.rows[row].label} ${view.text(row, 0)}`;
}

const nameOfTarget = ({ target }: Identity): string => rowName(target);

const lessRule: IdentityRule = {
  kind: 'rowLessRow',
  explain: ({ inputs: [first, second] }, computed) =>
    `${rowName(first)} less ${rowName(second)} is ${computed}`,
  names: nameOfTarget,
};

const partsRule: IdentityRule = {
  kind: 'columnTotal',
  explain: ({ inputs }, computed) => `the ${inputs.length} rows above add up to ${computed}`,
  names: nameOfTarget,
};

function shareRule(percent: number): IdentityRule {
  return {
    kind: 'share',
    explain: ({ inputs: [whole] }, computed) => `${percent}% of ${rowName(whole)} is ${computed}`,
    names: nameOfTarget,
  };
}

interface NamedRow {
  ref: FigureRef;
  label: string;
  words: string[];
}

function startsWith(words: readonly string[], others: readonly string[]): boolean {
  return others.length > 0 && others.every((word, i) => words[i] === word);
}

/** `Reserve before adjustment`, adjustments, `Reduction in reserve`, `Reserve`; `Net overspend` = overspend less reserve. */
function netPosition(rows: readonly NamedRow[]): Identity[] {
  const before = rows.findIndex(({ label }) => /\bbefore adjustments?\b/i.test(label));
  const identities: Identity[] = [];
  if (before >= 0) {
    const subject = nameWords(rows[before].label.replace(/\bbefore adjustments?\b/i, ''));
    const reduced = rows.findIndex(
      ({ label, words }, at) =>
        at > before + 1 && /^\W*reduction in\b/i.test(label) && startsWith(words.slice(2), subject),
    );
    const after = rows.findIndex(({ words }, at) => at > reduced && startsWith(words, subject));
    if (reduced > 0) {
      const parts = rows.slice(before + 1, reduced).map(({ ref }) => ref);
      identities.push({
        rule: partsRule,
        target: rows[reduced].ref,
        inputs: parts,
        coefficients: parts.map(() => 1),
      });
      if (after > 0) identities.push(less(rows[after].ref, rows[before].ref, rows[reduced].ref));
    }
  }
  const net = rows.find(({ label }) => /^\W*net (?:over|under)spend\b/i.test(label));
  const spend = rows.find(({ label }) => /\b(?:over|under)spend\b/i.test(label));
  const reserve = rows.filter(({ label }) => /\breserves?\b/i.test(label)).at(-1);
  if (net && spend && reserve && net !== spend) identities.push(less(net.ref, spend.ref, reserve.ref));
  return identities;
}

function less(target: FigureRef, first: FigureRef, second: FigureRef): Identity {
  return { rule: lessRule, target, inputs: [first, second], coefficients: [1, -1] };
}

/** `Contract sum 2022/23`, `Contract sum 2021/22`, `Overall increase`. */
function changes(rows: readonly NamedRow[]): Identity[] {
  return rows.flatMap(({ ref, label }, at): Identity[] => {
    const match = /\b(?:(increase|change|growth)|(decrease|reduction))\b/i.exec(label);
    const [first, second] = [rows[at - 2], rows[at - 1]];
    if (!match || !first || !second) return [];
    const years = [headingYear(first.label), headingYear(second.label)];
    const plain = ({ words }: NamedRow): string[] => words.filter((word) => !/^\d+$/.test(word));
    const shared = plain(second).every((word) => plain(first).includes(word));
    if (years[0] === undefined || years[1] === undefined || years[0] === years[1] || !shared) return [];
    const laterFirst = years[0] > years[1] === (match[1] !== undefined);
    return [laterFirst ? less(ref, first.ref, second.ref) : less(ref, second.ref, first.ref)];
  });
}

/** `West 56%` and `East 44%` of the row above them. */
function shares(rows: readonly NamedRow[]): Identity[] {
  const percents = rows.map(({ label }) => Number(/(\d+(?:\.\d+)?)\s*%\W*$/.exec(label)?.[1] ?? NaN));
  const first = percents.findIndex((percent) => !Number.isNaN(percent));
  if (first < 1) return [];
  let last = first;
  while (last + 1 < rows.length && !Number.isNaN(percents[last + 1])) last += 1;
  const parts = percents.slice(first, last + 1);
  const whole = parts.reduce((sum, percent) => sum + percent, 0);
  if (parts.length < 2 || Math.abs(whole - 100) > 0.1) return [];
  return parts.map((percent, i) => ({
    rule: shareRule(percent),
    target: rows[first + i].ref,
    inputs: [rows[first - 1].ref],
    coefficients: [percent / 100],
  }));
}

/** Lists with one column of figures only. */
export function* namedRowIdentities(view: TableView): Steps<IdentityGroup[]> {
  if (view.table.columns.length !== 1) return [];
  const rows = view.table.rows.flatMap(({ kind, label }, row): NamedRow[] => {
    const ref = { view, row, column: 0 };
    return kind === 'group' || !hasFigure(ref) ? [] : [{ ref, label, words: nameWords(label) }];
  });
  if (rows.length > 40) return [];
  const groups = yield* ifMostHold(shareRule(100), shares(rows), true);
  // Each of these is established by the names of its own rows.
  for (const identity of [...netPosition(rows), ...changes(rows)]) {
    groups.push(...(yield* ifMostHold(identity.rule, [identity], true)));
  }
  return groups;
}

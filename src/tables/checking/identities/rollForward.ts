/** A year opens with what the year before closed with, where years are columns. RULES.md section 10. */
import { hasFigure, type FigureRef, type Identity, type IdentityRule } from '../identity';
import { isLess, nameWords } from '../rowLabels';
import type { Steps } from '../steps';
import type { TableView } from '../tableView';
import { ifMostHold, type IdentityGroup } from './identityGroup';

const opening = new Set(['initial', 'opening', 'brought', 'start']);
const closing = new Set(['net', 'closing', 'carried', 'end', 'final']);
const neither = new Set([...opening, ...closing, 'less', 'forward', 'balance', 'year', 'at']);

function headingOf({ view, column }: FigureRef): string {
  return view.heading(column);
}

const rule: IdentityRule = {
  kind: 'rollForward',
  explain: ({ inputs: [closed] }, computed) => {
    const { label } = closed.view.table.rows[closed.row];
    return `${label} of ${headingOf(closed)}, with which it opens, is ${computed}`;
  },
  names: ({ target }) => {
    const { label } = target.view.table.rows[target.row];
    return `${label} ${target.view.text(target.row, target.column)} of ${headingOf(target)}`;
  },
};

/** `contract sum` for `Initial Contract Sum` and `Net Contract Sum`. */
function subject(label: string): string {
  return nameWords(label.replace(/\(.*?\)/g, ' ').replace(/\bb\/f\b|\bc\/f\b/gi, ' '))
    .filter((word) => !neither.has(word))
    .join(' ');
}

function says(label: string, words: ReadonlySet<string>, short: RegExp): boolean {
  return short.test(label) || nameWords(label).some((word) => words.has(word));
}

/** The rows that open and close a year: the names say so, or one of two totals or lines of the same name. */
function openToClose(view: TableView): [number, number][] {
  const { rows } = view.table;
  const bySubject = new Map<string, number[]>();
  rows.forEach(({ label, kind }, row) => {
    if (kind === 'group' || label === '') return;
    const key = subject(label);
    bySubject.set(key, [...(bySubject.get(key) ?? []), row]);
  });
  return [...bySubject.values()].flatMap((same): [number, number][] => {
    const [first, last] = [same[0], same[same.length - 1]];
    if (same.length !== 2) return [];
    const named =
      says(rows[first].label, opening, /\bb\/f\b/i) && says(rows[last].label, closing, /\bc\/f\b/i);
    const totals = [first, last].every((row) => rows[row].kind === 'subtotal' || rows[row].kind === 'total');
    const less = isLess(rows[last].label) && !isLess(rows[first].label);
    return named || totals || less ? [[first, last]] : [];
  });
}

/** Each year opens with what the year before closed with. RULES.md section 10. */
export function* rollForwardIdentities(view: TableView): Steps<IdentityGroup[]> {
  const years = view.table.columns.flatMap(({ key }, at) => (/^year\d+$/.test(key) ? [at] : []));
  if (years.length < 2) return [];
  const identities = openToClose(view).flatMap(([open, close]) =>
    years.slice(1).flatMap((column, i): Identity[] => {
      const target: FigureRef = { view, row: open, column };
      const closed: FigureRef = { view, row: close, column: years[i] };
      return hasFigure(target) && hasFigure(closed)
        ? [{ rule, target, inputs: [closed], coefficients: [1] }]
        : [];
    }),
  );
  return yield* ifMostHold(rule, identities);
}

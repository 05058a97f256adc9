/** Turns identities into findings: one for each wrong figure, and for what agrees one a table and sort. */
import { agreed } from './agreements';
import { findCulprits, type Culprit } from './blame';
import type { Finding } from './finding';
import { addressOf, cellKey } from './identity';
import type { IdentityGroup } from './identities/identityGroup';
import type { Judged } from './judge';
import { isIncome } from './rowLabels';
import { published, shownLike } from './shownLike';
import type { TableView } from './tableView';
import type { Steps } from './steps';
import { apart, cellsOf, figureWord, listed, named, place } from './words';

/** Roundings told one by one for each sort and table; the rest in one sentence. */
const mostRoundings = 20;
const sentencesPerStep = 200;

function id(kind: string, cell: string): string {
  return `${kind}:${cell}`;
}

function isOwn({ ref }: Culprit, { identity: { target } }: Judged): boolean {
  return cellKey(target) === cellKey(ref);
}

/** `forecast outturn 303 less budget 326 gives (23), and movement (14) needs that too`, or what its others need. */
function needs(culprit: Culprit): string {
  const { ref, needed, explains } = culprit;
  const own = explains.find((judged) => isOwn(culprit, judged));
  const others = explains
    .filter((judged) => !isOwn(culprit, judged))
    .map(({ identity }) => identity.rule.names?.(identity) ?? named(identity.target));
  const names = listed([...new Set(others)]);
  if (!own) return `to agree with ${names} it must be ${figureWord(shownLike(ref, needed))}`;
  const computed = figureWord(shownLike(ref, own.judgement.computed));
  const says = own.identity.rule.explain(own.identity, computed);
  return names === '' ? says : `${says}, and ${names} ${others.length === 1 ? 'needs' : 'need'} that too`;
}

function ofCulprit(culprit: Culprit): Finding {
  const { ref, needed, explains } = culprit;
  const cell = addressOf(ref);
  const computed = shownLike(ref, needed);
  const others = explains.flatMap(({ identity }) => addressOf(identity.target));
  return {
    id: id('figure', cell),
    verdict: 'wrong',
    kind: explains[0].identity.rule.kind,
    cells: [...new Set([cell, ...others])],
    sentence: `${place(ref)} is ${published(ref)}; ${needs(culprit)}.`,
    published: published(ref),
    computed,
    count: explains.length,
  };
}

function isTurned({ identity, judgement }: Judged): boolean {
  const { target } = identity;
  const { computed, difference, tolerance } = judgement;
  const sum = difference + 2 * computed;
  return computed !== 0 && Math.abs(sum) <= tolerance && isIncome(target.view.table.rows[target.row].label);
}

function ofFailure(judged: Judged): Finding {
  const { identity, judgement } = judged;
  const { rule, target } = identity;
  const computed = shownLike(target, judgement.computed);
  const turned = isTurned(judged);
  const says = `${place(target)} is ${published(target)}; ${rule.explain(identity, figureWord(computed))}`;
  return {
    id: id(turned ? 'sign' : rule.kind, addressOf(target)),
    verdict: turned ? 'trouble' : 'wrong',
    kind: turned ? 'sign' : rule.kind,
    cells: cellsOf(identity),
    sentence: turned ? `${says}: the same with the other sign.` : `${says}.`,
    published: published(target),
    computed,
  };
}

function ofRounding({ identity, judgement }: Judged): Finding {
  const { rule, target } = identity;
  const computed = shownLike(target, judgement.computed);
  const by = apart(target, judgement.computed);
  return {
    id: id(rule.kind, addressOf(target)),
    verdict: 'rounding',
    kind: rule.kind,
    cells: cellsOf(identity),
    sentence: `${place(target)} is ${published(target)}; ${rule.explain(identity, figureWord(computed))}. Rounding explains the ${by}.`,
    published: published(target),
    computed,
  };
}

function summed(kind: string, verdict: Finding['verdict'], judged: readonly Judged[], says: string): Finding {
  const { view } = judged[0].identity.target;
  const cells = judged.map(({ identity }) => addressOf(identity.target));
  return {
    id: `${verdict}:${kind}:${cells[0]}`,
    verdict,
    kind,
    cells: cells.length > 8 ? [cells[0], cells[cells.length - 1]] : cells,
    sentence: `${view.name}: ${says}.`,
    count: judged.length,
  };
}

/** What holds in one table, of one kind: one finding for what agrees, one for each that rounding explains. */
function ofHolding(kind: string, held: readonly Judged[]): Finding[] {
  const agrees = held.filter(({ judgement }) => judgement.verdict === 'agrees');
  const rounding = held.filter(({ judgement }) => judgement.verdict === 'rounding');
  const more = rounding.slice(mostRoundings);
  const findings = rounding.slice(0, mostRoundings).map(ofRounding);
  if (more.length > 0) {
    findings.push(summed(kind, 'rounding', more, `${agreed(kind, more.length)} within rounding`));
  }
  if (agrees.length > 0) findings.push(summed(kind, 'agrees', agrees, agreed(kind, agrees.length)));
  return findings;
}

/** By table, then by kind. */
class Held {
  private readonly byTable = new Map<TableView, Map<string, Judged[]>>();

  add(one: Judged): void {
    const { rule, target } = one.identity;
    const kinds = this.byTable.get(target.view) ?? new Map<string, Judged[]>();
    this.byTable.set(target.view, kinds);
    const list = kinds.get(rule.kind);
    if (list) list.push(one);
    else kinds.set(rule.kind, [one]);
  }

  findings(): Finding[] {
    return [...this.byTable.values()].flatMap((kinds) =>
      [...kinds].flatMap(([kind, held]) => ofHolding(kind, held)),
    );
  }
}

function notEstablished({ rule, judged }: IdentityGroup, failures: readonly Judged[]): Finding {
  const { view, column } = failures[0].identity.target;
  const cells = failures.map(({ identity }) => addressOf(identity.target));
  const sentence = `${view.name}, ${view.heading(column)}: ${failures.length} of ${judged.length} figures do not follow from the others as the headings suggest, so they were not checked.`;
  return {
    id: `notChecked:${rule.kind}:${cells[0]}`,
    verdict: 'notChecked',
    kind: rule.kind,
    cells: cells.slice(0, 8),
    sentence,
    count: failures.length,
  };
}

/** Findings of all identities of a workbook together, so that one figure can explain failures in several tables. */
export function* outcomes(groups: readonly IdentityGroup[]): Steps<Finding[]> {
  const failures: Judged[] = [];
  const holding: Judged[] = [];
  const held = new Held();
  const unknown: Finding[] = [];
  for (const group of groups) {
    const failed = group.judged.filter(({ judgement }) => judgement.verdict === 'wrong');
    if (!group.established) {
      // What the headings do not say themselves was only tried.
      if (failed.length > 0 && group.certain) unknown.push(notEstablished(group, failed));
      continue;
    }
    for (const one of failed) failures.push(one);
    for (const one of group.judged) {
      if (one.judgement.verdict === 'wrong') continue;
      holding.push(one);
      held.add(one);
    }
    yield 0;
  }
  const { culprits, left } = yield* findCulprits(failures, holding);
  const wrong = [
    ...culprits.map((culprit) => () => ofCulprit(culprit)),
    ...left.map((one) => () => ofFailure(one)),
  ];
  const findings: Finding[] = [];
  for (const [i, finding] of wrong.entries()) {
    findings.push(finding());
    if (i % sentencesPerStep === sentencesPerStep - 1) yield 0;
  }
  return [...findings, ...unknown, ...held.findings()];
}

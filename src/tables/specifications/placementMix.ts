/**
 * A scenario that changes the mix of placements and not how many there are: a share of one type moves, other types may
 * change by a fixed number, and one type takes the balance. RULES.md section 11.
 */
import { demand } from '../../domain/demand';
import { round } from '../../domain/round';
import { sum } from '../../domain/sum';
import type {
  BlockSpecification,
  ColumnSpecification,
  Figures,
  ParameterSpecification,
} from '../specification';
import { figures } from './columnKinds';
import { amount, wordsOf } from './figuresOf';
import { costOf } from './placementColumns';

/** Excel's `=` takes no notice of case. */
function isType(name: unknown, wanted: unknown): boolean {
  const plain = (text: unknown): string => String(text).trim().toLowerCase();
  return plain(name) === plain(wanted);
}

const isBalance = 'TRIM({type})={$balance}';

/** The change of a type before the balance is struck; `change` is that of the type that moves. */
function movedFormula(columns: ReadonlySet<string>, fixed: string, change: string): string {
  const moves = `IF(TRIM({type})={$moves},${change},0)`;
  return `IF(${isBalance},0,${moves}${columns.has(fixed) ? `+{${fixed}}` : ''})`;
}

/** @param scenario from 1. */
export function mixColumns(scenario: number): ColumnSpecification[] {
  const fixed = `fixed${scenario}`;
  const moved = `moved${scenario}`;
  const mixed = `mixed${scenario}`;
  const share = `$share${scenario}`;
  const formula = `{current}+{${moved}}-IF(${isBalance},{total.${moved}},0)`;
  const numberOf = (row: Figures, allMoved: number): number => {
    const balance = isType(row.type, row.$balance) ? -allMoved : 0;
    return sum([amount(row, 'current'), amount(row, moved), balance]);
  };
  return [
    figures({
      key: fixed,
      heading: `Scenario ${scenario} fixed change`,
      synonyms: [`scenario ${scenario} fixed change`],
      format: 'number',
      total: 'sum',
      leftOutIfMissing: true,
      meaning: 'By how many a type changes that neither moves nor takes the balance; negative for fewer.',
    }),
    {
      key: moved,
      heading: `Scenario ${scenario} moved`,
      kind: 'computed',
      synonyms: [`scenario ${scenario} moved`],
      format: 'number',
      total: 'sum',
      meaning:
        'The change before the balance, in whole ones. Its total is what the balancing type makes up for.',
      computed: {
        native: ({ columns }) => movedFormula(columns, fixed, `ROUND({current}*(1-{${share}}),0)-{current}`),
        outturn: ({ columns }) =>
          movedFormula(columns, fixed, `OUTTURN.DEMAND({current},-{${share}})-{current}`),
        compute: (row) => {
          if (isType(row.type, row.$balance)) return 0;
          const current = amount(row, 'current');
          const left = isType(row.type, row.$moves) ? demand(current, -amount(row, share)) : current;
          return sum([left, -current, amount(row, fixed)]);
        },
        needs: ['type', 'current'],
      },
    },
    {
      key: mixed,
      heading: `Scenario ${scenario} number in the mix`,
      kind: 'computed',
      synonyms: [`scenario ${scenario} number in the mix`, `scenario ${scenario} mix`],
      format: 'number',
      total: 'sum',
      meaning: 'The current number with the change; of the balancing type so many that the total stays.',
      computed: {
        native: () => formula,
        outturn: () => formula,
        compute: (row) => numberOf(row, 0),
        computeAll: (rows) => {
          const all = sum(rows.map((row) => amount(row, moved)));
          return rows.map((row) => numberOf(row, all));
        },
        needs: ['type', 'current', moved],
      },
    },
    costOf(mixed, `mixedCost${scenario}`, `Scenario ${scenario} cost of the mix`),
  ];
}

/** Those of the mix alone. @param shares of each scenario. */
export function mixParameters(variant: string, shares: readonly number[]): ParameterSpecification[] {
  const variants = [variant];
  return [
    {
      key: 'moves',
      label: 'Type that moves',
      format: 'text',
      usual: 'Residential',
      rowName: true,
      meaning: 'Fewer of this type, by the share of each scenario.',
      variants,
    },
    {
      key: 'balance',
      label: 'Type that takes the balance',
      format: 'text',
      usual: 'Fostering',
      rowName: true,
      meaning: 'As many more of this type, so that the total stays.',
      variants,
    },
    ...shares.map((usual, i) => ({
      key: `share${i + 1}`,
      label: `Scenario ${i + 1} share that moves`,
      format: 'percent' as const,
      usual,
      meaning: 'Of the type that moves; 3% is three in a hundred.',
      variants,
    })),
  ];
}

const stays = 'The total stays.';
const nothingMoves = (name: string): string => `Nothing moves. Is there a type called ${name}?`;
const totalChanges = (name: string): string =>
  `The total changes. Is there one type, and one only, called ${name}?`;

/** A sentence with the name that stands in a parameter's cell. */
function inFormula(sentence: (name: string) => string, parameter: string): string {
  const [before, after] = sentence('|').split('|');
  return `"${before}"&{$${parameter}}&"${after}"`;
}

/** Says below the table whether the total stays in these scenarios, by their numbers. */
export function mixBlock(scenarios: readonly number[]): BlockSpecification {
  const each = (of: (scenario: number) => string): string => scenarios.map(of).join();
  const isSame = each((scenario) => `ROUND({total.mixed${scenario}}-{total.current},0)=0`);
  const isStill = each((scenario) => `{total.moved${scenario}}=0`);
  return {
    key: 'mix',
    title: 'The mix',
    meaning: 'Whether the total stays.',
    lines: [
      {
        key: 'mixCheck',
        label: 'Check of the mix',
        format: 'text',
        native: () =>
          `IF(NOT(AND(${isSame})),${inFormula(totalChanges, 'balance')},IF(AND(${isStill}),${inFormula(nothingMoves, 'moves')},"${stays}"))`,
        compute: ({ total, line }) => {
          const isThere = (scenario: number): boolean =>
            round(sum([total(`mixed${scenario}`), -total('current')]), 0) === 0;
          if (!scenarios.every(isThere)) return totalChanges(String(line('$balance')));
          const moves = scenarios.some((scenario) => total(`moved${scenario}`) !== 0);
          return moves ? stays : nothingMoves(String(line('$moves')));
        },
      },
    ],
  };
}

/** What the person is told about the names before building. */
export function mixRemarks(rows: readonly Figures[]): string[] {
  const [first] = rows;
  if (first === undefined || !('mixed1' in first)) return [];
  const missing = ['$moves', '$balance'].filter((key) => !rows.some(({ type }) => isType(type, first[key])));
  return missing.map(
    (key) =>
      `No type is called “${wordsOf(first, key)}”. Under “Below the table” choose the one that is meant.`,
  );
}

import { kpiRag, type KpiBetter } from '../../domain/kpiRag';
import { readTargetRange } from '../../domain/targetRange';
import { travelArrow } from '../../domain/travel';
import type { Figure, Figures, TableSpecification } from '../specification';
import { computedWords, figures, labels, words } from './columnKinds';
import { amount, wordsOf } from './figuresOf';
import { ragCounts, ragTones } from './ragColours';

const ways: readonly KpiBetter[] = ['higher', 'lower', 'range'];

/** A range target such as `32.8 - 38.5` without spaces, its dash made a hyphen. */
const hyphenated = 'SUBSTITUTE(SUBSTITUTE({target}," ",""),"–","-")';
const low = `IF(ISTEXT({target}),VALUE(LEFT(${hyphenated},FIND("-",${hyphenated})-1)),{target})`;
const high = `IF(ISTEXT({target}),VALUE(MID(${hyphenated},FIND("-",${hyphenated})+1,99)),{target})`;

function missed(by: string, limit: string): string {
  return `IF(${by}<={$tolerance}*ABS(${limit}),"Amber","Red")`;
}

/** The colour as a formula, by whichever way is better; where none is said, a range of targets is to be kept within. RULES.md section 5. */
function ragFormula(columns: ReadonlySet<string>): string {
  const below = missed(`${low}-{actual}`, low);
  const above = missed(`{actual}-${high}`, high);
  const higher = `IF({actual}>=${low},"Green",${below})`;
  const lower = `IF({actual}<=${high},"Green",${above})`;
  const range = `IF({actual}<${low},${below},IF({actual}>${high},${above},"Green"))`;
  const unsaid = 'ISTEXT({target})';
  const colour = columns.has('better')
    ? `IF({better}="lower",${lower},IF(OR({better}="range",AND({better}<>"higher",${unsaid})),${range},${higher}))`
    : `IF(${unsaid},${range},${higher})`;
  return `IF(AND(ISNUMBER({actual}),{target}<>""),${colour},"")`;
}

/** Which way is better as a formula: what is said, else by the target. */
function wayFormula(columns: ReadonlySet<string>): string {
  const byTarget = 'IF(ISTEXT({target}),"range","higher")';
  if (!columns.has('better')) return byTarget;
  return `IF(OR({better}="lower",{better}="range",{better}="higher"),{better},${byTarget})`;
}

function ragOf(row: Figures): string {
  const target: Figure | undefined = row.target;
  if (target === '' || typeof row.actual !== 'number') return '';
  const aim = typeof target === 'number' ? { low: target, high: target } : readTargetRange(String(target));
  if (aim === undefined) return '';
  const way =
    ways.find((each) => each === wordsOf(row, 'better').toLowerCase()) ??
    (typeof target === 'number' ? 'higher' : 'range');
  return kpiRag(row.actual, aim, way, amount(row, '$tolerance'));
}

/** Table 18 of TABLES.md: measures against target, with direction of travel and RAG. RULES.md section 5. */
export const performanceIndicators: TableSpecification = {
  id: 'performanceIndicators',
  name: 'Performance indicators',
  description: 'Measures against their targets, with direction of travel, RAG, and a count of each colour.',
  sheetName: 'Performance',
  purpose: 'performance',
  searchWords: ['kpi', 'measure', 'target', 'direction of travel', 'rag'],
  rowNoun: ['measure', 'measures'],
  totalLabel: null,
  headline: '',
  headlineWord: '',
  defaultUnit: '£000',
  notes: [
    'Green meets the target, Amber misses it by no more than the tolerance, Red by more. A target may be a range: 32.8 - 38.5.',
    'Direction of travel: the arrow shows whether the figure went up or down, whichever is better. Better: higher, lower or range.',
  ],
  parameters: [
    {
      key: 'tolerance',
      label: 'Amber within % of target',
      format: 'percent',
      usual: 0.1,
      setting: 'ragTolerance',
      meaning: 'A miss of at most this share of the target is Amber.',
    },
  ],
  blocks: [
    {
      key: 'counts',
      title: 'Number of measures',
      meaning: 'How many measures have each colour.',
      lines: ragCounts('rag', ['Red', 'Amber', 'Green']),
    },
  ],
  variants: [
    {
      key: 'usual',
      name: 'Usual',
      columns: [
        'measure',
        'owner',
        'previous',
        'target',
        'actual',
        'date',
        'travel',
        'rag',
        'comments',
        'better',
      ],
      inputs: [],
      when: [],
    },
  ],
  columns: [
    labels({
      key: 'measure',
      heading: 'Measure',
      synonyms: ['measure', 'indicator', 'performance indicator', 'kpi', 'outcome', 'description', 'name'],
      meaning: 'What is measured.',
      width: 46,
    }),
    words({
      key: 'owner',
      heading: 'Owner',
      synonyms: ['owner', 'responsible', 'responsible directorate', 'lead', 'responsible officer', 'service'],
      meaning: 'Who answers for it.',
    }),
    figures({
      key: 'previous',
      heading: 'Previous',
      synonyms: ['previous', 'previous period', 'previous result', 'prior', 'last period', 'last month'],
      leftOutIfMissing: true,
      format: 'plain',
      meaning: 'The figure before.',
    }),
    figures({
      key: 'target',
      heading: 'Target',
      synonyms: ['target', 'aim', 'goal'],
      format: 'plain',
      meaning: 'The figure to reach, or a range of them.',
    }),
    figures({
      key: 'actual',
      heading: 'Actual',
      synonyms: ['actual', 'current', 'result', 'latest', 'performance', 'actual to date'],
      format: 'plain',
      meaning: 'The figure now.',
    }),
    words({
      key: 'date',
      heading: 'Date',
      synonyms: ['date', 'date of latest data', 'as at', 'period', 'date of data'],
      format: 'date',
      meaning: 'When the figure is from.',
    }),
    computedWords({
      key: 'travel',
      heading: 'Direction of travel',
      synonyms: ['direction of travel', 'direction', 'trend', 'travel'],
      meaning: 'Whether the figure went up or down since the previous one.',
      computed: {
        native: () =>
          'IF(AND(ISNUMBER({actual}),ISNUMBER({previous})),IF({actual}={previous},"→",IF({actual}>{previous},"↑","↓")),"")',
        outturn: () =>
          'IF(AND(ISNUMBER({actual}),ISNUMBER({previous})),OUTTURN.TRAVEL({actual},{previous}),"")',
        compute: (row) =>
          typeof row.actual === 'number' && typeof row.previous === 'number'
            ? travelArrow(row.actual, row.previous)
            : '',
        needs: ['actual', 'previous'],
      },
    }),
    computedWords({
      key: 'rag',
      heading: 'RAG',
      synonyms: ['rag', 'rag status', 'status', 'rating'],
      meaning: 'Green, Amber or Red by target and tolerance.',
      tones: ragTones,
      computed: {
        native: ({ columns }) => ragFormula(columns),
        outturn: ({ columns }) =>
          `IF(AND(ISNUMBER({actual}),{target}<>""),OUTTURN.KPIRAG({actual},{target},${wayFormula(columns)},{$tolerance}),"")`,
        compute: ragOf,
        needs: ['actual', 'target'],
      },
    }),
    words({
      key: 'comments',
      heading: 'Comments',
      synonyms: ['comments', 'comment', 'notes', 'narrative', 'commentary'],
      meaning: 'What lies behind it.',
      width: 60,
    }),
    words({
      key: 'better',
      heading: 'Better',
      synonyms: ['better', 'good is', 'polarity', 'better performance is', 'what is good'],
      meaning: 'higher, lower or range. Where it is blank: higher, or range where the target is a range.',
      width: 9,
    }),
  ],
};

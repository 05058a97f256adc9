import type { TableSpecification } from '../specification';
import { labels, words } from './columnKinds';
import { ragCounts, ragTones } from './ragColours';

/** Table 19 of TABLES.md: the state of programmes, with a count of each colour. RULES.md section 5. */
export const programmeRag: TableSpecification = {
  id: 'programmeRag',
  name: 'Programme RAG',
  description: 'Programmes with their lead and RAG status, and a count of each colour.',
  sheetName: 'Programme RAG',
  purpose: 'performance',
  searchWords: ['portfolio', 'project status', 'red', 'amber', 'green'],
  rowNoun: ['programme', 'programmes'],
  totalLabel: null,
  headline: '',
  headlineWord: '',
  defaultUnit: '£000',
  notes: ['RAG: Red is not on track, Amber in progress with some risk, Green on track, Blue completed.'],
  blocks: [
    {
      key: 'counts',
      title: 'Number of programmes',
      meaning: 'How many programmes have each colour.',
      lines: ragCounts('rag', ['Red', 'Amber', 'Green', 'Blue']),
    },
  ],
  variants: [
    {
      key: 'usual',
      name: 'Usual',
      columns: ['programme', 'lead', 'description', 'rag'],
      inputs: [],
      when: [],
    },
  ],
  columns: [
    labels({
      key: 'programme',
      heading: 'Programme',
      synonyms: ['programme', 'project', 'portfolio', 'programme or project', 'action', 'name'],
      meaning: 'What is being done.',
    }),
    words({
      key: 'lead',
      heading: 'Lead',
      synonyms: ['lead', 'owner', 'sro', 'responsible', 'lead officer', 'director'],
      meaning: 'Who leads it.',
    }),
    words({
      key: 'description',
      heading: 'Description',
      synonyms: ['description', 'brief description', 'summary', 'comments', 'progress', 'key issues'],
      meaning: 'What it is about and how it goes.',
      width: 60,
    }),
    words({
      key: 'rag',
      heading: 'RAG',
      synonyms: ['rag', 'rag status', 'status', 'overall rag'],
      leftOutIfMissing: false,
      meaning: 'Red, Amber, Green or Blue.',
      tones: ragTones,
    }),
  ],
};

// Every argument of every function is given what it cannot take: the cell shows the stated error, and its message names
// the argument and quotes what it held.
import { catalogue } from '../../src/functions/catalogue';
import { example as formulaOf } from '../../src/functions/example';
import { generateFunctionsJson } from '../../src/functions/build/functionsJson';
import { openWorkbench, type Workbench } from './support/openWorkbench';

interface Described {
  functions: { id: string; parameters: { name: string; customEnumId?: string }[] }[];
}

interface Wrong {
  formula: string;
  error: string;
  /** What the message of the cell has to say; '' where Excel shows none. */
  says: string;
}

/** Arguments that take any text. */
const WORDS = ['NARRATIVE service', 'NARRATIVE prior', 'RAGCOUNT statuses'];

/** What is out of range, or has no answer. */
const OTHERS: Wrong[] = [
  { formula: '=OUTTURN.VARIANCEPCT(0,5)', error: '#DIV/0!', says: '' },
  { formula: '=OUTTURN.POSITION(1,-1)', error: '#NUM!', says: '' },
  { formula: '=OUTTURN.DIRECTION(1,-1)', error: '#NUM!', says: '' },
  { formula: '=OUTTURN.THRESHOLD(100,-1)', error: '#NUM!', says: '' },
  { formula: '=OUTTURN.MATERIAL(1,100,2%,-1)', error: '#NUM!', says: '' },
  { formula: '=OUTTURN.PROFILE(1200,13)', error: '#NUM!', says: '' },
  { formula: '=OUTTURN.PROFILE(1200,1.5)', error: '#NUM!', says: '' },
  { formula: '=OUTTURN.RUNRATE(500,0)', error: '#DIV/0!', says: '' },
  { formula: '=OUTTURN.AMOUNT("tbc")', error: '#N/A', says: 'Text: "tbc" stands for no figure.' },
  {
    formula: '=OUTTURN.VARIANCE("£5k",1)',
    error: '#VALUE!',
    says: 'OUTTURN.AMOUNT reads figures in k, m and bn.',
  },
  { formula: '=OUTTURN.SAVINGSRAG(100,-1,0,0,0)', error: '#NUM!', says: '' },
  { formula: '=OUTTURN.SAVINGSDELIVERED(0,1,1)', error: '#DIV/0!', says: '' },
  { formula: '=OUTTURN.KPIRAG(5,"9 - 2")', error: '#VALUE!', says: 'Write the lower limit first.' },
  {
    formula: '=OUTTURN.PRICEREVIEW(1000,4%)',
    error: '#N/A',
    says: 'CPI 4% is above 3%: the increase is for the authority to review',
  },
  { formula: '=OUTTURN.PAYAWARD(1000,2%,1%,13)', error: '#NUM!', says: '' },
  { formula: '=OUTTURN.REALTERMS(1000,0,1)', error: '#DIV/0!', says: '' },
  { formula: '=OUTTURN.ALLOCATE(1,{0,0})', error: '#DIV/0!', says: '' },
  { formula: '=OUTTURN.ALLOCATE(1,{1,1},9)', error: '#NUM!', says: '' },
  { formula: '=OUTTURN.ROUNDTOTAL({0.4,0.4},1,9)', error: '#NUM!', says: '' },
  { formula: '=OUTTURN.ROUNDTABLE({1,2;3,4})', error: '#VALUE!', says: 'add up' },
  { formula: '=OUTTURN.VARIANCE(#DIV/0!,1)', error: '#DIV/0!', says: '' },
];

/** The first example of each function with one argument after another replaced by a word that it does not know. */
async function wrongWords(): Promise<Wrong[]> {
  const { functions } = JSON.parse(await generateFunctionsJson()) as Described;
  return functions.flatMap(({ id, parameters }) => {
    const right = catalogue.find((entry) => entry.id === id)?.examples[0].args ?? [];
    return parameters.flatMap(({ name }, place) => {
      if (WORDS.includes(`${id} ${name}`)) return [];
      const args = parameters.map((_, other) => (other === place ? 'n.k.' : (right[other] ?? null)));
      const { formula } = formulaOf(id, args.slice(0, Math.max(place + 1, right.length)), 0);
      return [{ formula, error: '#VALUE!', says: ': "n.k." is ' }];
    });
  });
}

let workbench: Workbench;
let wrong: Wrong[];
let shown: { value: unknown; message: string }[];

beforeAll(async () => {
  wrong = [...(await wrongWords()), ...OTHERS];
  workbench = await openWorkbench();
  await workbench.choose('Samples', 'Blank workbook');
  await workbench.page.getByRole('heading', { level: 1, name: 'Blank workbook' }).waitFor();
  const column = `A1:A${wrong.length}`;
  await workbench.write(
    column,
    wrong.map(({ formula }) => [formula]),
  );
  const values = (await workbench.read(column)).flat().map(({ value }) => value);
  const messages = await workbench.page.evaluate(messagesOf, wrong.length);
  shown = values.map((value, row) => ({ value, message: messages[row] }));
});
afterAll(() => workbench?.close());

/** Selects cell after cell of column A, in the page, and notes what the line for messages says. */
async function messagesOf(rows: number): Promise<string[]> {
  const line = document.querySelector('[role=status][aria-label="Cell message"]');
  const messages: string[] = [];
  for (let row = 1; row <= rows; row += 1) {
    window.outturnWorkbench?.select(`A${row}`);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    messages.push(line?.textContent ?? '');
  }
  return messages;
}

test('there is a wrong input for every argument', () => {
  expect(wrong.length).toBeGreaterThan(130);
  expect(shown).toHaveLength(wrong.length);
});

test('every cell shows the stated error', () => {
  const seen = wrong.map(({ formula }, row) => [formula, shown[row].value]);
  expect(seen).toEqual(wrong.map(({ formula, error }) => [formula, error]));
});

test('every message says what is stated, for its own cell, in a sentence', () => {
  const silent = wrong.filter(({ says }, row) => {
    const { message } = shown[row];
    if (says === '') return message !== '';
    return (
      !message.startsWith(`A${row + 1}: `) ||
      !message.includes(says) ||
      !/(?:\.|for the authority to review)$/.test(message)
    );
  });
  expect(silent.map((each) => [each.formula, each.says, shown[wrong.indexOf(each)].message])).toEqual([]);
});

// Functions called by Excel's own, MAP, BYROW and friends, and functions given whole columns.
import { openWorkbench, type Workbench } from './support/openWorkbench';
import { shareWorkbench } from './support/shareWorkbench';

let workbench: Workbench;
shareWorkbench(async () => (workbench = await openWorkbench()));

/** What a formula in the first of these cells of Table 4 spills. */
async function spilled(address: string, formula: string): Promise<unknown[][]> {
  const [first] = address.split(':');
  await workbench.write(`'Table 4'!${first}`, [[formula]]);
  return (await workbench.read(`'Table 4'!${address}`)).map((row) => row.map(({ value }) => value));
}

test.each([
  ['N20:N22', '=MAP(B5:B7,C5:C7,LAMBDA(b,o,OUTTURN.VARIANCE(b,o)))', [[-23], [-261], [-239]]],
  ['O20:O22', '=BYROW(B5:C7,LAMBDA(r,OUTTURN.VARIANCE(INDEX(r,1,1),INDEX(r,1,2))))', [[-23], [-261], [-239]]],
  ['P20:Q20', '=BYCOL(B5:C7,LAMBDA(c,SUM(OUTTURN.VARIANCE(c,0))))', [[-8642, -8119]]],
  ['R20', '=REDUCE(0,B5:B7,LAMBDA(s,b,OUTTURN.NETOUTTURN(s,b)))', [[8642]]],
  ['S20:S22', '=SCAN(0,B5:B7,LAMBDA(s,b,OUTTURN.NETOUTTURN(s,b)))', [[326], [7925], [8642]]],
  [
    'T20:U21',
    '=MAKEARRAY(2,2,LAMBDA(r,c,OUTTURN.VARIANCE(r,c)))',
    [
      [0, 1],
      [-1, 0],
    ],
  ],
  ['V20', '=LET(v,OUTTURN.VARIANCE(B5:B7,C5:C7),SUM(v))', [[-523]]],
  ['W20:W21', '=MAP(B5:B6,LAMBDA(b,OUTTURN.MONEY(b,"£000","£k")))', [['£326k'], ['£7,599k']]],
])('%s %s', async (address, formula, expected) => {
  expect(await spilled(address, formula)).toEqual(expected);
});

test('whole columns answer down to the last row in use, from the row of the formula on', async () => {
  // Rows 1 to 3 are blank in B and C, row 4 has the headings, rows 5 to 13 the figures.
  const answers = await spilled('Y15:Y29', '=OUTTURN.VARIANCE(B:B,C:C)');
  expect(answers.flat()).toEqual([0, 0, 0, '#VALUE!', -23, -261, -239, 209, -25, 0, 44, 1656, 1362, '', '']);
});

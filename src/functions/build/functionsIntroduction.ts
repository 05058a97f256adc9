import { code, markdownTable } from './markdown';

const errors = [
  ['#VALUE!', 'The wrong kind of input. The message of the cell says which argument and what it held.'],
  ['#N/A', 'No answer under the rules, or a cell without a partner. The message of the cell says why.'],
  ['#DIV/0!', 'A division by zero.'],
  ['#NUM!', 'A number out of range.'],
].map(([error, meaning]) => [code(error), meaning]);

/** What holds for all functions: the beginning of the page for users, in Markdown. */
export const functionsIntroduction = `# The functions

Type them in any cell: after \`=OUTTURN.\` Excel offers the names, then the arguments and the words they take. The task
pane has the same help under Functions, and puts a function into the active cell.

## What holds for all of them

- **Signs.** A positive variance is an overspend and a positive movement is adverse. Income, grants and other funding are
  held negative and use the same formulas: more income than budgeted gives a negative variance, which is favourable.
- **Exact.** A figure is what Excel shows of it, up to 15 digits, and is calculated with as a decimal: \`0.1+0.2-0.3\`
  leaves nothing behind. Halves are rounded away from zero: 0.5 to 1, -0.5 to -1.
- **What counts as a number.** A number, a blank cell (0, or the default of the argument), and text as finance papers
  write it: \`(4,557)\`, \`£1,752\`, \`-261\`, \`2%\`, or \`-\` for nothing. Figures in k, m or bn are read by AMOUNT
  alone, because it knows the unit wanted. TRUE, FALSE and other text in place of a figure give \`#VALUE!\`.
- **Rates** are fractions: \`2%\` or \`0.02\`. As everywhere in Excel, \`2\` is 200%.
- **Ranges.** An argument that takes a cell or range works cell by cell, and the answers spill in the shape of the
  largest range. One cell, one row or one column stretches over the larger shape; a cell without a partner gives
  \`#N/A\`. A bad cell spoils only its own answer. Lists, such as rates in UPLIFTPATH or values in CASTCHECK, are read as a
  whole instead: a bad cell there is the whole answer.
- **Whole columns** such as \`B:B\` will do: the answers end at the last row in use. They begin with the answer for row 1,
  in the row of the formula, so the formula belongs in row 1; headings in the columns give \`#VALUE!\` beside them.
- **Optional arguments** stand in square brackets. Leave them out, or leave their place between the commas empty.
- **Options** are words in quotes, in any case. Any other word gives \`#VALUE!\` with the words that are allowed.
- **Always the same.** The same figures give the same answer in every workbook: no function asks a server or depends
  on the date.

An error in a cell comes through as it is. The functions themselves answer with four:

${markdownTable(['Error', 'Means'], errors)}

**Examples.** Braces stand for a range: a comma begins the next column, a semicolon the next row. An answer in braces
spills. Every example is run as a test; a report in italics is where its figures are from.

**Without the add-in.** Colleagues without Outturn see the last answers until Excel calculates them again, and then
\`#NAME?\`. Where an ordinary formula of Excel 2016 gives the same answer, it stands with the function: put your cells in
place of the names. Below it stands on which inputs the two may differ; tests compare them on hundreds of inputs
for each function, in two spreadsheet engines. For all functions alike they may differ on

- TRUE and FALSE, which ordinary formulas count as 1 and 0 and the functions refuse;
- figures kept as text, which ordinary formulas read by Excel’s own rules, or not at all;
- the last digits, because Excel calculates in binary: 1.1-1 is not exactly 0.1;
- the message: an ordinary formula shows the same error without the reason.`;

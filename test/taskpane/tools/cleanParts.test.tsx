import { CleanedCells } from '../../../src/taskpane/tools/CleanedCells';
import { CleanReading } from '../../../src/taskpane/tools/CleanReading';
import { LeftCells } from '../../../src/taskpane/tools/LeftCells';
import { words } from '../../../src/taskpane/words';
import { plan } from '../../tables/cleaning/support';
import { render } from '../render';

const nothing = () => undefined;
const pasted = plan([['£1,752k'], ['(856)'], ['n/a'], ...Array.from({ length: 8 }, (_, i) => [`${i}*`])]);
const many = plan(Array.from({ length: 9 }, (_, i) => [`${i + 1},000`]));

test('what becomes what: cell, text and figure, the first few of many', () => {
  const html = render(<CleanedCells cells={pasted.cells} />);
  expect(html).toMatch(/B3<\/td>.*£1,752k<\/td>.*>1,752<\/td>/);
  expect(html).not.toContain(words.clean.more(1));
  expect(render(<CleanedCells cells={many.cells} />)).toContain('… 3 more');
});

test('what is left: the text, why, and the way there; all of them on request', () => {
  const html = render(<LeftCells cells={pasted.left} onShow={nothing} />);
  expect(html).toContain('“n/a”: not available.');
  expect(html).toContain('Show B5');
  expect(html.match(/<li/g)).toHaveLength(6);
  expect(html).toContain('Show all 9');
});

test('with nothing left there is nothing to open for it', () => {
  expect(render(<CleanReading plan={pasted} onShow={nothing} />)).toContain('9 cells');
  const html = render(<CleanReading plan={many} onShow={nothing} />);
  expect(html).toContain('1,000 → 1,000');
  expect(html).not.toContain(words.clean.left);
});

test('the sentence of what was done says what was not', () => {
  expect(words.clean.cleaned(1200, 'Pasted', 1)).toBe(
    '1,200 figures are numbers now on sheet “Pasted”. 1 cell was left as it is.',
  );
  expect(words.clean.cleaned(1, 'Pasted', 0)).toBe('1 figure is a number now on sheet “Pasted”.');
});

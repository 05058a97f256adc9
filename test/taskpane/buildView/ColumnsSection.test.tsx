import { ColumnsSection } from '../../../src/taskpane/buildView/ColumnsSection';
import { columnsToMatch } from '../../../src/taskpane/buildView/columnsToMatch';
import { words } from '../../../src/taskpane/words';
import { render } from '../render';
import { ROWS, sampleGrid, sampleReading } from './sampleReading';

function section(reading = sampleReading()): string {
  const nothing = () => undefined;
  return render(
    <ColumnsSection reading={reading} columns={columnsToMatch(reading)} onMatch={nothing} onUnit={nothing} />,
  );
}

test('each column has a list of the user’s own headings, with the one that was found chosen', () => {
  const html = section();
  expect(html).toContain('>Covid Funding<');
  expect(html).toMatch(/<option value="1" selected="">B: Budget £&#x27;000<\/option>/);
});

test('a column that was not found is asked for, with what it holds', () => {
  const headings = ['Service', 'Something', 'Gross forecast outturn', 'Funding'];
  const html = section(
    sampleReading(
      sampleGrid(
        ROWS.map((row) => row.slice(0, 4)),
        headings,
      ),
    ),
  );
  expect(html).toContain(words.build.needed);
  expect(html).toContain('The budget for the year.');
  expect(html).toContain(words.build.choose);
});

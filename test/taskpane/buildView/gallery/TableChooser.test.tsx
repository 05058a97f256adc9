import { TableChooser } from '../../../../src/taskpane/buildView/gallery/TableChooser';
import { words } from '../../../../src/taskpane/words';
import { tableList } from '../../../../src/tables/tableList';
import { render } from '../../render';

const [chosen] = tableList;

function html(looks?: 'alike' | 'unknown'): string {
  return render(<TableChooser tables={tableList} chosen={chosen} looks={looks} onChoose={() => undefined} />);
}

test('the table chosen, with what it is', () => {
  expect(html()).toContain(chosen.name);
  expect(html()).toContain(chosen.description);
});

test('a table that the cells look like', () => {
  expect(html('alike')).toContain(words.gallery.suggested);
  expect(html('alike')).not.toContain('No table recognised');
});

test('cells that look like no table: that is said first, and what stands there meanwhile', () => {
  expect(html('unknown')).toMatch(/No table recognised<.*Until then it is “Forecast outturn by service”\./s);
  expect(html('unknown')).not.toContain(words.gallery.suggested);
});

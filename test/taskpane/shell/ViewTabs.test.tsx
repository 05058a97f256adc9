import { VIEW_IDS } from '../../../src/commands/viewId';
import { ViewTabs } from '../../../src/taskpane/shell/ViewTabs';
import { words } from '../../../src/taskpane/words';
import { render } from '../render';

test('every view has a tab with its name; the one shown is selected and the only one Tab reaches', () => {
  const html = render(<ViewTabs selected="share" onSelect={() => undefined} />);
  const tabs = html.match(/<button[^>]*role="tab"[^>]*>/g) ?? [];
  expect(tabs).toHaveLength(VIEW_IDS.length);
  for (const view of VIEW_IDS) expect(html).toContain(`${words.views[view]}</button>`);
  const selected = tabs.filter((tab) => tab.includes('aria-selected="true"'));
  expect(selected).toHaveLength(1);
  expect(selected[0]).toContain('id="tab-share"');
  expect(selected[0]).toContain('aria-controls="panel-share"');
  expect(tabs.filter((tab) => tab.includes('tabindex="0"'))).toEqual(selected);
});

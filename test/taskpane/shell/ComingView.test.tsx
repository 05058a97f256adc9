import { ComingView, type ComingViewId } from '../../../src/taskpane/shell/ComingView';
import { words } from '../../../src/taskpane/words';
import { render } from '../render';

test.each(Object.keys(words.coming) as ComingViewId[])(
  '%s says in one sentence what it will do, without a button',
  (view) => {
    const html = render(<ComingView view={view} />);
    expect(html).toContain(words.views[view]);
    expect(html).toContain(words.coming[view]);
    expect(words.coming[view].match(/\.(\s|$)/g)).toHaveLength(1);
    expect(html).not.toContain('<button');
  },
);

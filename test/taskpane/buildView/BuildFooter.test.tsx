import { BuildFooter } from '../../../src/taskpane/buildView/BuildFooter';
import { usualChoices, type Choices } from '../../../src/taskpane/buildView/choices';
import type { Build } from '../../../src/taskpane/buildView/useBuild';
import { render } from '../render';

/** The footer while cells are selected that have not been read. */
function footer(from: Choices['from']): string {
  const build = {
    choices: { ...usualChoices, from },
    source: { source: { kind: 'waiting' }, awaited: 'Outturn!B2' },
    run: { run: { kind: 'idle' } },
  } as unknown as Build;
  const nothing = () => undefined;
  return render(<BuildFooter build={build} asked={0} onShow={nothing} onShowTable={nothing} />);
}

test('nothing is built from cells that are still being read', () => {
  expect(footer('selection')).toContain('aria-disabled="true"');
});

test('a blank table can be built whatever is selected', () => {
  expect(footer('blank')).not.toContain('aria-disabled="true"');
});

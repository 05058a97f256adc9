import { BuildFooter } from '../../../src/taskpane/buildView/BuildFooter';
import { usualChoices, type Choices } from '../../../src/taskpane/buildView/choices';
import type { Build } from '../../../src/taskpane/buildView/useBuild';
import { render } from '../render';
import { sampleReading } from './sampleReading';

const nothing = () => undefined;

/** The footer while cells are selected that have not been read. */
function footer(from: Choices['from']): string {
  const build = {
    choices: { ...usualChoices, from },
    source: { source: { kind: 'waiting' }, awaited: 'Outturn!B2' },
    run: { run: { kind: 'idle' } },
  } as unknown as Build;
  return rendered(build);
}

function rendered(build: Build): string {
  return render(
    <BuildFooter build={build} asked={0} onLook={nothing} onShow={nothing} onShowTable={nothing} />,
  );
}

test('nothing is built from cells that are still being read', () => {
  expect(footer('selection')).toContain('aria-disabled="true"');
});

test('a blank table can be built whatever is selected', () => {
  expect(footer('blank')).not.toContain('aria-disabled="true"');
});

test('figures that differ are told beside the button, with the way to them', () => {
  const right = sampleReading();
  const reading = {
    ...right,
    disagreements: [{ message: 'Row 5 differs', address: 'F5', key: 'variance', yours: 1, computed: 2 }],
  };
  const build = {
    choices: usualChoices,
    source: { source: { kind: 'read', address: 'A1' } },
    run: { run: { kind: 'idle' } },
  };
  expect(rendered({ ...build, reading } as unknown as Build)).toMatch(
    /1 figure of yours differs from what the table works out\..*Look at it/s,
  );
  expect(rendered({ ...build, reading: right } as unknown as Build)).not.toContain('Look at it');
});

import { planPreview } from '../../../src/tables/planPreview';
import { optionsOf, usualChoices } from '../../../src/taskpane/buildView/choices';
import { PreviewTable } from '../../../src/taskpane/buildView/PreviewTable';
import { render } from '../render';
import { sampleReading } from './sampleReading';

const reading = sampleReading();
const plan = planPreview({
  specification: reading.specification,
  from: { kind: 'selection', reading },
  options: optionsOf(usualChoices, 'Table 4'),
});

test('the plan is drawn with its own headings, figures and total', () => {
  const html = render(<PreviewTable plan={plan} title="Table 4" onShow={() => undefined} />);
  for (const { heading } of plan.columns) expect(html).toContain(heading);
  expect(html).toContain('(309)');
  expect(html).toMatch(/<caption[^>]*>Table 4</);
});

test('a figure is a button whose name makes sense alone', () => {
  const html = render(<PreviewTable plan={plan} title="Table 4" onShow={() => undefined} />);
  expect(html).toMatch(/<button[^>]*aria-label="7,599: Budget[^"]*Staffing\. Show where it comes from"/);
});

test('figures that come from nowhere are not buttons', () => {
  expect(render(<PreviewTable plan={plan} title="Table 4" />)).not.toContain('<button');
});

test('the rows of a blank table have no empty headings', () => {
  const blank = planPreview({
    specification: reading.specification,
    from: { kind: 'blank', rows: 3 },
    options: optionsOf({ ...usualChoices, from: 'blank' }, 'Blank'),
  });
  expect(render(<PreviewTable plan={blank} title="Blank" />)).not.toMatch(/<th scope="row"[^>]*><\/th>/);
});

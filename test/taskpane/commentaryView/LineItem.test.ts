import type { LineWanting } from '../../../src/tables/commentary/compose/linesWanting';
import type { ReportLine } from '../../../src/tables/commentary/place/reportLines';
import { explainedText } from '../../../src/taskpane/commentaryView/LineItem';

const wanting = (
  change: Partial<LineWanting<ReportLine>>,
  line: Partial<ReportLine> = {},
): LineWanting<ReportLine> => ({
  line: {
    line: { label: 'Legal', row: 3, variance: -294 },
    verb: 'is',
    service: 'Legal',
    budget: 4535,
    variance: -294,
    driver: '',
    ...line,
  },
  threshold: 100,
  material: true,
  wantsDriver: false,
  explained: 0,
  unexplained: -294,
  share: 0,
  ...change,
});

test.each([
  [wanting({ wantsDriver: true }), 'No explanation yet'],
  [wanting({ material: false }), 'Below the threshold'],
  [wanting({}, { driver: 'More cases.' }), 'Explained in words, no amounts yet'],
  [wanting({ explained: -135, share: 135 / 294 }), '£0.135m of £0.294m explained, 46%'],
  [wanting({ explained: 50, share: -50 / 294 }), '-£0.050m of £0.294m explained, -17%'],
])('how far a line is explained', (line, expected) => {
  expect(explainedText(line, '£000', '£m')).toBe(expected);
});

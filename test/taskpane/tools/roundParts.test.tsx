import { RoundMoves } from '../../../src/taskpane/tools/RoundMoves';
import { RoundNotice } from '../../../src/taskpane/tools/RoundNotice';
import { RoundReading } from '../../../src/taskpane/tools/RoundReading';
import type { RoundControl } from '../../../src/taskpane/tools/useRound';
import { cellsToRound, planned } from '../../tables/rounding/support';
import { render } from '../render';

const nothing = () => undefined;
const plan = planned(
  cellsToRound([
    ['Service', 'Budget £000', 'Forecast £000', 'Variance £000'],
    ['Fostering', 1234.4, 1240.4, 6],
    ['Residential', 500.4, 480.4, -20],
    ['Leaving care', 100.4, 111.4, 11],
    ['Total', 1835.2, 1832.2, -3],
  ]),
);

test('what moves: those not as usual first, each with the way to its cell, all on request', () => {
  const html = render(<RoundMoves moves={plan.moves} onShow={nothing} />);
  expect(html).toContain('B4 Fostering, Budget: 1,234.4 becomes 1,235 (ordinary rounding 1,234).');
  expect(html).toContain('Show B4');
  expect(html.match(/<li/g)).toHaveLength(4);
  expect(html).toContain('Show all 8');
});

test('nothing to move is said', () => {
  expect(render(<RoundMoves moves={[]} onShow={nothing} />)).toContain('rounded to this already');
});

test('the reading: what adds up, and the columns to choose from', () => {
  const html = render(<RoundReading plan={plan} leaveOut={[]} onLeaveOut={nothing} onShow={nothing} />);
  expect(html).toContain('Total = Fostering + Residential + Leaving care');
  expect(html).toContain('Variance = Forecast − Budget');
  expect(html).toContain('3 of 3 rounded');
  expect(html).toContain(`8, ${plan.beyond} not as usual`);
});

describe('what happened', () => {
  const rounded = {
    kind: 'rounded' as const,
    sheetName: 'Outturn',
    address: 'A1:E5',
    exactSheet: 'Exact figures',
    figures: 12,
    beyond: 2,
    notDone: [],
    undo: {
      sheetId: '1',
      area: { row: 0, column: 0, rows: 5, columns: 5 },
      after: [],
      steps: [],
      added: null,
    },
  };
  const notice = (change: Partial<RoundControl>) =>
    render(
      <RoundNotice
        control={{
          run: { kind: 'idle' },
          busy: false,
          round: () => Promise.resolve(),
          undo: () => Promise.resolve(),
          leave: nothing,
          ...change,
        }}
        onShow={nothing}
      />,
    );

  test('where, how many figures moved, where the exact ones are, and Undo', () => {
    const html = notice({ run: { kind: 'done', done: rounded } });
    expect(html).toContain(
      'Rounded at Outturn!A1:E5: 2 of 12 figures moved by one unit beyond ordinary rounding',
    );
    expect(html).toContain('The exact figures are on sheet “Exact figures”.');
    expect(html).toContain('Undo</button>');
  });

  test('a question has the safe answer first', () => {
    const request = {
      cells: { sheetName: 'Outturn', address: 'A1:E5' },
      oneCell: false,
      options: {},
      place: 'inPlace' as const,
      today: new Date(0),
    };
    const html = notice({ question: { message: 'B2 holds a formula.', request } });
    expect(html).toContain('B2 holds a formula.');
    expect(html.indexOf('Leave as it is')).toBeLessThan(html.indexOf('Round in place'));
  });
});

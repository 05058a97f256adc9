import { Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import type { RoundingPlan } from '../../tables/rounding/roundingPlan';
import { Disclosure } from '../shared/Disclosure';
import { RoundMoves } from './RoundMoves';
import { RoundSums } from './RoundSums';
import { roundWords as texts } from './roundWords';

interface Props {
  plan: RoundingPlan;
  leaveOut: readonly number[];
  onLeaveOut(columns: number[]): void;
  /** Goes to a cell, such as `B7`. */
  onShow(address: string): void;
}

/** How the table was read: what moves, what adds up, and which columns are rounded. */
export function RoundReading({ plan, leaveOut, onLeaveOut, onShow }: Props): JSX.Element {
  const [open, setOpen] = useState({ moves: true, sums: false, columns: false });
  const { block, moves, beyond } = plan;
  // Percentages and rates are never rounded with the money, and not offered.
  const columns = [...block.columns, ...block.left.filter(({ at }) => leaveOut.includes(at))].sort(
    (a, b) => a.at - b.at,
  );
  return (
    <div>
      <Disclosure
        title={texts.moves}
        summary={texts.movesSummary(moves.length, beyond)}
        open={open.moves}
        onToggle={() => setOpen({ ...open, moves: !open.moves })}
      >
        <RoundMoves moves={moves} onShow={onShow} />
      </Disclosure>
      <Disclosure
        title={texts.sums}
        summary={texts.sumsSummary(plan.rows.length, plan.columns.length)}
        open={open.sums}
        onToggle={() => setOpen({ ...open, sums: !open.sums })}
      >
        <RoundSums plan={plan} />
      </Disclosure>
      <Disclosure
        title={texts.columns}
        summary={texts.columnsSummary(block.columns.length, block.columns.length + block.left.length)}
        open={open.columns}
        onToggle={() => setOpen({ ...open, columns: !open.columns })}
      >
        <div role="group" aria-label={texts.columns}>
          {columns.map(({ at, name }) => (
            <Checkbox
              key={at}
              label={name}
              checked={!leaveOut.includes(at)}
              onChange={(_, data) =>
                onLeaveOut(data.checked === true ? leaveOut.filter((each) => each !== at) : [...leaveOut, at])
              }
            />
          ))}
        </div>
      </Disclosure>
    </div>
  );
}

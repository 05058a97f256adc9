import { useState } from 'react';
import type { CleanPlan } from '../../tables/cleaning/cleanFigures';
import { Disclosure } from '../shared/Disclosure';
import { words } from '../words';
import { CleanedCells } from './CleanedCells';
import { LeftCells } from './LeftCells';

interface Props {
  plan: CleanPlan;
  /** Goes to a cell, such as `B7`. */
  onShow(address: string): void;
}

/** How the cells were read: what becomes what, and what is left as it is. */
export function CleanReading({ plan, onShow }: Props): JSX.Element {
  const texts = words.clean;
  const [open, setOpen] = useState({ cells: false, left: false });
  const [first] = plan.cells;
  return (
    <div>
      {first && (
        <Disclosure
          title={texts.becomes}
          summary={texts.becomesSummary(first.text, first.shown)}
          open={open.cells}
          onToggle={() => setOpen({ ...open, cells: !open.cells })}
        >
          <CleanedCells cells={plan.cells} />
        </Disclosure>
      )}
      {plan.left.length > 0 && (
        <Disclosure
          title={texts.left}
          summary={texts.leftSummary(plan.left.length)}
          open={open.left}
          onToggle={() => setOpen({ ...open, left: !open.left })}
        >
          <LeftCells cells={plan.left} onShow={onShow} />
        </Disclosure>
      )}
    </div>
  );
}

import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Cells } from '../../tables/addressText';
import type { ReportedFinding } from '../../excel/checking/outcomes';
import type { FindingGroup } from './filterFindings';
import { FindingGroupList } from './FindingGroupList';
import { FindingItem } from './FindingItem';
import type { Explanations } from './useExplanations';

interface Props {
  groups: readonly FindingGroup[];
  explanations: Explanations;
  onShow(cells: Cells): void;
  onExplain(finding: ReportedFinding, reason: string): void;
  onTakeBack(finding: ReportedFinding): void;
}

/** The findings by verdict. Tab reaches one of them; up and down go from one to the next, Enter shows its cell. */
export function FindingList({ groups, explanations, onShow, onExplain, onTakeBack }: Props): JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState<ReportedFinding>();
  // Whatever is listed, Tab must reach one: the first where the one in hand is not listed.
  useEffect(() => {
    const buttons = [...(place.current?.querySelectorAll<HTMLElement>('[data-finding]') ?? [])];
    if (buttons.length > 0 && !buttons.some(({ tabIndex }) => tabIndex === 0)) buttons[0].tabIndex = 0;
  });
  return (
    <div ref={place} onKeyDown={moveFocus}>
      {groups.map((group) => (
        <FindingGroupList key={group.id} group={group} forced={groups.length === 1}>
          {(finding) => (
            <FindingItem
              key={`${finding.id} ${finding.sentence}`}
              finding={finding}
              explanations={explanations}
              current={finding === current}
              onChoose={() => setCurrent(finding)}
              onShow={onShow}
              onExplain={(reason) => onExplain(finding, reason)}
              onTakeBack={() => onTakeBack(finding)}
            />
          )}
        </FindingGroupList>
      ))}
    </div>
  );
}

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-finding]')];
  const index = items.indexOf(event.target as HTMLElement);
  if (step === 0 || index < 0) return;
  event.preventDefault();
  items[index + step]?.focus();
}

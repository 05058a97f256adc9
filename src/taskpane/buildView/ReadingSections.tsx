import { useMemo, useState } from 'react';
import type { Reading } from '../../tables/reading';
import type { MoneyUnit } from '../../tables/types';
import { Disclosure } from '../shared/Disclosure';
import { words } from '../words';
import type { Cells } from '../../tables/addressText';
import { columnsToMatch } from './columnsToMatch';
import { ColumnsSection } from './ColumnsSection';
import { RemarkList } from './RemarkList';
import { remarksOf, type Remark } from './remarks';

interface Props {
  reading: Reading;
  /** Grows each time the user wanted to build and could not. */
  asked: number;
  onMatch(key: string, column: number | 'leaveOut'): void;
  onUnit(unit: MoneyUnit): void;
  onShow(cells: Cells): void;
}

/**
 * How the selection was understood. Folded away while all is well; open where something holds the building up or figures
 * of the user's differ from ours.
 */
export function ReadingSections({ reading, asked, onMatch, onUnit, onShow }: Props): JSX.Element {
  const [columnsOpen, setColumnsOpen] = useState<boolean>();
  const [remarksToggled, setRemarksToggled] = useState<{ asked: number; open: boolean }>();
  const texts = words.build;
  const columns = columnsToMatch(reading);
  const unmatched = Object.values(reading.matches).some(
    (match) => match.required && match.how === 'notFound',
  );
  const remarks = useMemo(() => remarksOf(reading), [reading]);
  const count = (kind: Remark['kind']) => remarks.filter((remark) => remark.kind === kind).length;
  const showColumns = columnsOpen ?? unmatched;
  // Folded away or not by the user, until they ask to build and something is in the way.
  const matters = count('problem') + count('disagreement') > 0;
  const showRemarks = remarksToggled?.asked === asked ? remarksToggled.open : matters;

  return (
    <>
      <Disclosure
        title={texts.columns}
        summary={texts.columnsMatched(columns.found, columns.wanted)}
        open={showColumns}
        onToggle={() => setColumnsOpen(!showColumns)}
      >
        <ColumnsSection reading={reading} columns={columns} onMatch={onMatch} onUnit={onUnit} />
      </Disclosure>
      {remarks.length > 0 && (
        <Disclosure
          title={texts.toLookAt}
          summary={texts.toLookAtSummary(count('problem'), count('disagreement'), count('notice'))}
          open={showRemarks}
          onToggle={() => setRemarksToggled({ asked, open: !showRemarks })}
        >
          <RemarkList
            remarks={remarks}
            onShow={(address) => onShow({ sheetName: reading.source.sheetName, address })}
          />
        </Disclosure>
      )}
    </>
  );
}

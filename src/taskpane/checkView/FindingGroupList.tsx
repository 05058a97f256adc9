import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { verdictWords } from '../../excel/checking/verdictWords';
import { Disclosure } from '../shared/Disclosure';
import { LongList } from '../shared/LongList';
import { useViewStyles } from '../shared/viewStyles';
import { words } from '../words';
import type { FindingGroup, GroupId } from './filterFindings';
import type { ReportedFinding } from '../../excel/checking/outcomes';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: `0 0 0 calc(-1 * ${tokens.spacingHorizontalXL})`,
    padding: 0,
  },
});

/** Findings listed at first, and more each time they are asked for. */
const atOnce = 50;

/** Groups that are open at first: what somebody has to do something about. */
const openAtFirst: ReadonlySet<GroupId> = new Set<GroupId>(['wrong', 'trouble']);

export function groupName(id: GroupId): string {
  return id === 'explained' ? words.check.explainedGroup : verdictWords[id];
}

interface Props {
  group: FindingGroup;
  /** Open, because it is the only one that is asked for. */
  forced: boolean;
  children(finding: ReportedFinding): ReactNode;
}

/** The findings of one verdict under their count. */
export function FindingGroupList({ group: { id, findings }, forced, children }: Props): JSX.Element {
  const view = useViewStyles();
  const styles = useStyles();
  const [open, setOpen] = useState(openAtFirst.has(id));
  const texts = words.check;
  const isOpen = forced || open;
  return (
    <Disclosure
      title={groupName(id)}
      summary={texts.count(findings.length)}
      open={isOpen}
      onToggle={() => setOpen(!open)}
    >
      {isOpen && (
        <>
          <p className={view.small}>{texts.groupHint[id]}</p>
          <LongList
            items={findings}
            first={atOnce}
            atOnce={atOnce}
            className={styles.list}
            label={groupName(id)}
          >
            {children}
          </LongList>
        </>
      )}
    </Disclosure>
  );
}

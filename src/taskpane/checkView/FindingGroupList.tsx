import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { verdictWords } from '../../excel/checking/verdictWords';
import { Disclosure } from '../shared/Disclosure';
import { words } from '../words';
import type { FindingGroup, GroupId } from './filterFindings';
import type { ReportedFinding } from '../../excel/checking/outcomes';

const useStyles = makeStyles({
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: {
    listStyleType: 'none',
    margin: `0 0 0 -${tokens.spacingHorizontalXL}`,
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
  const styles = useStyles();
  const [open, setOpen] = useState(openAtFirst.has(id));
  const [most, setMost] = useState(atOnce);
  const texts = words.check;
  const more = findings.length - most;
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
          <p className={styles.hint}>{texts.groupHint[id]}</p>
          <ul className={styles.list} aria-label={groupName(id)}>
            {findings.slice(0, most).map(children)}
          </ul>
          {more > 0 && (
            <Button size="small" onClick={() => setMost(most + atOnce)}>
              {texts.more(Math.min(more, atOnce))}
            </Button>
          )}
        </>
      )}
    </Disclosure>
  );
}

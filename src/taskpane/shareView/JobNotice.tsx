import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Cells } from '../../tables/addressText';
import { Working } from '../shared/Working';
import { Notice } from '../shared/Notice';
import { outcomeNotice } from '../shared/outcomeNotice';
import { words } from '../words';
import { DoneNotice } from './DoneNotice';
import { ItemList } from '../shared/ItemList';
import { doneOf, type Job, type Run, type ShareRun } from './useShareRun';

const useStyles = makeStyles({ place: { marginTop: tokens.spacingVerticalS } });

interface Props {
  job: Job;
  share: ShareRun;
  onShow(cells: Cells): void;
}

/** What a job led to, as it happens: progress, a refusal, or the sentence with the counts. */
export function JobNotice({ job, share, onShow }: Props): JSX.Element | null {
  const styles = useStyles();
  const { run } = share;
  if (run.kind === 'idle' || run.job !== job) return null;
  return <div className={styles.place}>{content(run, share, onShow)}</div>;
}

function content(run: Exclude<Run, { kind: 'idle' }>, share: ShareRun, onShow: Props['onShow']): ReactNode {
  const texts = words.share;
  const done = doneOf(run);
  if (done) {
    const refused = run.kind === 'undoRefused' ? run.message : undefined;
    return <DoneNotice key="done" done={done} undoRefused={refused} share={share} onShow={onShow} />;
  }
  // Keys keep one kind of notice from turning into another, which would not take the focus again.
  switch (run.kind) {
    case 'working': {
      const { progress } = run;
      return (
        <Working
          text={progress ? texts.stages[progress.stage](progress.done, progress.total) : texts.working}
          progress={progress && progress.done / progress.total}
          onCancel={share.cancel}
        />
      );
    }
    case 'stopping':
      return <Working text={words.shared.stopping} />;
    case 'undoing':
      return <Working text={texts.undoing} />;
    case 'undone':
      return outcomeNotice('undone', 'done', texts.undone);
    case 'ended':
      return ended(run, onShow);
    default:
      return null;
  }
}

function ended({ job, outcome }: Extract<Run, { kind: 'ended' }>, onShow: Props['onShow']): ReactNode {
  const texts = words.share;
  if (outcome.kind === 'cancelled') return outcomeNotice('cancelled', 'done', texts.cancelled);
  if (outcome.kind === 'refused') {
    return (
      <Notice key="refused" tone="problem" takesFocus>
        {outcome.message}
        <ItemList title={texts.repair.left} items={outcome.items ?? []} onShow={onShow} />
      </Notice>
    );
  }
  const nothing = { prepare: texts.prepare.nothing, restore: texts.restore.none, repair: texts.repair.none };
  return outcomeNotice('nothing', 'done', nothing[job]);
}

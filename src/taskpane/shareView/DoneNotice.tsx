import { Button } from '@fluentui/react-components';
import type { Cells } from '../../tables/addressText';
import { Notice } from '../shared/Notice';
import { SentenceList } from '../shared/SentenceList';
import { words } from '../words';
import { ItemList } from '../shared/ItemList';
import type { Done, ShareRun } from './useShareRun';

interface Props {
  done: Done;
  /** Why Undo did not come about. */
  undoRefused?: string;
  share: ShareRun;
  onShow(cells: Cells): void;
}

/** The sentence with the counts, what is left to do, the cells to look at, and the way back. */
export function DoneNotice({ done, undoRefused, share, onShow }: Props): JSX.Element {
  const { prepare, restore } = words.share;
  const log = done.kind === 'prepared' ? done.log : null;
  const sentences = done.kind === 'prepared' ? [...done.notDone, prepare.inspect] : done.notDone;
  return (
    <>
      {undoRefused && (
        <Notice key={undoRefused} tone="problem" takesFocus>
          {undoRefused}
        </Notice>
      )}
      <Notice
        tone={done.kind === 'prepared' && done.left > 0 ? 'tip' : 'done'}
        takesFocus={!undoRefused}
        actions={
          <>
            {log !== null && (
              <Button size="small" onClick={() => onShow({ sheetName: log, address: 'A1' })}>
                {prepare.showLog}
              </Button>
            )}
            {done.kind === 'restored' && done.typedOver > 0 && (
              <Button size="small" onClick={() => void share.restore({ typedOverToo: true })}>
                {restore.typedOverToo}
              </Button>
            )}
            <Button size="small" onClick={() => void share.undo()}>
              {words.shared.undo}
            </Button>
          </>
        }
      >
        {sentenceOf(done)}
        <SentenceList sentences={sentences} />
        <ItemList title={listTitle(done)} items={done.items} onShow={onShow} />
      </Notice>
    </>
  );
}

/** What was done, with the figures that matter. */
export function sentenceOf(done: Done): string {
  const { prepare, restore, repair } = words.share;
  switch (done.kind) {
    case 'prepared':
      return prepare.done(done.formulas, done.values, done.elsewhere, done.left, done.sheets);
    case 'restored':
      return restore.done(done.restored, done.typedOver, done.unplaced);
    case 'repaired':
      return repair.done(done.repaired, done.still);
  }
}

function listTitle({ kind }: Done): string {
  return kind === 'prepared' ? words.share.prepare.valued : words.share.restore.left;
}

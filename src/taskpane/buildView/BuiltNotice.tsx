import { Button } from '@fluentui/react-components';
import { Notice } from '../shared/Notice';
import { SentenceList } from '../shared/SentenceList';
import { words } from '../words';
import type { Built } from './useRun';

interface Props {
  built: Built;
  onGoTo(): void;
  onUndo(): void;
}

/** The sentence with the figures that matter, what was not done, and the way there and back. */
export function BuiltNotice({ built, onGoTo, onUndo }: Props): JSX.Element {
  const texts = words.build;
  return (
    <Notice
      tone="done"
      takesFocus
      actions={
        <>
          <Button size="small" onClick={onGoTo}>
            {texts.goTo}
          </Button>
          <Button size="small" onClick={onUndo}>
            {words.shared.undo}
          </Button>
        </>
      }
    >
      {texts.built(built.sheetName, built.summary.sentence)}
      <SentenceList sentences={built.notDone} />
    </Notice>
  );
}

import { Button } from '@fluentui/react-components';
import type { KeptRollInfo } from '../../excel/rolling/outcomes';
import { periodInWords } from '../../tables/rolling/rollStep';
import { Notice } from '../shared/Notice';
import { words } from '../words';
import type { RollRun } from './useRollRun';

/** The last roll can still be undone, also after the workbook was closed. */
export function KeptNotice({ kept, rolling }: { kept: KeptRollInfo; rolling: RollRun }): JSX.Element {
  const texts = words.rollForward;
  return (
    <Notice
      tone="tip"
      actions={
        <>
          <Button size="small" disabledFocusable={rolling.busy} onClick={() => void rolling.undo()}>
            {texts.undo}
          </Button>
          <Button size="small" disabledFocusable={rolling.busy} onClick={() => void rolling.dismiss()}>
            {texts.dismiss}
          </Button>
        </>
      }
    >
      {texts.kept(periodInWords(kept.from.period), periodInWords(kept.to.period))}
    </Notice>
  );
}

import { Button } from '@fluentui/react-components';
import type { Cells } from '../../tables/addressText';
import { words } from '../words';
import { Notice } from './Notice';
import { outcomeNotice } from './outcomeNotice';
import { Question } from './Question';
import type { WrittenSheet } from './useWrittenSheet';

interface Props {
  sheet: WrittenSheet;
  /** What is on the sheet of this name now. */
  written(sheetName: string): string;
  onShow(cells: Cells): void;
}

/** What writing results on a sheet of their own led to. */
export function SheetNotice({ sheet, written, onShow }: Props): JSX.Element | null {
  const { state } = sheet;
  const { undo, undoAnyway, sheet: texts } = words.shared;
  // Keys keep one kind of notice from turning into another, which would not take the focus again.
  switch (state.kind) {
    case 'idle':
      return null;
    case 'writing':
    case 'undoing':
      return <div role="status">{texts[state.kind]}</div>;
    case 'refused':
      return outcomeNotice('refused', 'problem', state.message);
    case 'undone':
      return outcomeNotice('undone', 'done', texts.undone);
    case 'changed':
      return (
        <Question
          key="changed"
          message={state.message}
          answers={[
            { label: texts.keep, onChoose: sheet.keep },
            { label: undoAnyway, onChoose: () => void sheet.undo({ evenIfChanged: true }) },
          ]}
        />
      );
    case 'written': {
      const { sheetName } = state.undo;
      return (
        <Notice
          key="written"
          tone={state.problem ? 'problem' : 'done'}
          takesFocus
          actions={
            <>
              <Button size="small" onClick={() => onShow({ sheetName, address: 'A1' })}>
                {texts.goTo}
              </Button>
              <Button size="small" onClick={() => void sheet.undo()}>
                {undo}
              </Button>
            </>
          }
        >
          {state.problem ?? written(sheetName)}
        </Notice>
      );
    }
  }
}

import { Button } from '@fluentui/react-components';
import type { Cells } from '../../tables/addressText';
import { Notice } from '../shared/Notice';
import { Question } from '../shared/Question';
import { words } from '../words';
import type { ComparisonSheet } from './useComparisonSheet';

interface Props {
  sheet: ComparisonSheet;
  onShow(cells: Cells): void;
}

/** What writing the changes to a sheet led to. */
export function SheetNotice({ sheet, onShow }: Props): JSX.Element | null {
  const { state } = sheet;
  const texts = words.compare;
  switch (state.kind) {
    case 'idle':
      return null;
    case 'writing':
      return <div role="status">{texts.writing}</div>;
    case 'undoing':
      return <div role="status">{texts.undoing}</div>;
    case 'refused':
      return (
        <Notice key="refused" tone="problem" takesFocus>
          {state.message}
        </Notice>
      );
    case 'undone':
      return (
        <Notice key="undone" tone="done" takesFocus>
          {texts.undone}
        </Notice>
      );
    case 'changed':
      return (
        <Question
          key="changed"
          message={state.message}
          answers={[
            { label: texts.keep, onChoose: sheet.keep },
            { label: texts.undoAnyway, onChoose: () => void sheet.undo({ evenIfChanged: true }) },
          ]}
        />
      );
    case 'written':
      return (
        <Notice
          key="written"
          tone={state.problem ? 'problem' : 'done'}
          takesFocus
          actions={
            <>
              <Button size="small" onClick={() => onShow({ sheetName: state.undo.sheetName, address: 'A1' })}>
                {texts.goTo}
              </Button>
              <Button size="small" onClick={() => void sheet.undo()}>
                {texts.undo}
              </Button>
            </>
          }
        >
          {state.problem ?? texts.written(state.undo.sheetName)}
        </Notice>
      );
  }
}

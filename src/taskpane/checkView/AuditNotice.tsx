import { Button } from '@fluentui/react-components';
import type { Cells } from '../../tables/addressText';
import { Notice } from '../shared/Notice';
import { Question } from '../shared/Question';
import { words } from '../words';
import type { AuditControl } from './useAudit';

interface Props {
  audit: AuditControl;
  onShow(cells: Cells): void;
}

/** What writing the findings to a sheet led to. */
export function AuditNotice({ audit, onShow }: Props): JSX.Element | null {
  const { state } = audit;
  const texts = words.check;
  switch (state.kind) {
    case 'idle':
      return null;
    case 'working':
      return <div role="status">{texts.auditing}</div>;
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
            { label: texts.keepSheet, onChoose: audit.keep },
            { label: texts.undoAnyway, onChoose: () => void audit.undo({ evenIfChanged: true }) },
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
              <Button size="small" onClick={() => void audit.undo()}>
                {texts.undo}
              </Button>
            </>
          }
        >
          {state.problem ?? texts.audited(state.undo.sheetName)}
        </Notice>
      );
  }
}

import { Button, Spinner } from '@fluentui/react-components';
import { Notice } from '../shared/Notice';
import { outcomeNotice } from '../shared/outcomeNotice';
import { words } from '../words';
import type { SettingsFormControl } from './useSettingsForm';

/** What became of the settings: kept, with the way back, or why not. */
export function SettingsNotice({ form }: { form: SettingsFormControl }): JSX.Element | null {
  const texts = words.settings;
  const { state } = form;
  // Keys keep one kind of notice from turning into another, which would not take the focus again.
  switch (state.kind) {
    case 'idle':
      return null;
    case 'working':
      return <Spinner size="tiny" label={texts.working} />;
    case 'kept':
      return (
        <Notice
          key="kept"
          tone="done"
          takesFocus
          actions={
            <Button size="small" onClick={() => void form.undo(state.before)}>
              {words.shared.undo}
            </Button>
          }
        >
          {texts.kept(state.names)}
        </Notice>
      );
    case 'wrong':
      return (
        <Notice key="wrong" tone="problem">
          {texts.wrong}
        </Notice>
      );
    case 'refused':
      return outcomeNotice('refused', 'problem', state.message);
    case 'unchanged':
    case 'usual':
    case 'undone':
      return outcomeNotice(
        state.kind,
        'done',
        { unchanged: texts.unchanged, usual: texts.filledIn, undone: texts.undone }[state.kind],
      );
  }
}

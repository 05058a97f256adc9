import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useViewStyles } from '../shared/viewStyles';
import { words } from '../words';
import { SettingsNotice } from './SettingsNotice';
import { TableUpdateNotice } from './TableUpdateNotice';
import type { SettingsFormControl } from './useSettingsForm';
import type { TableUpdate } from './useTableUpdate';

const useStyles = makeStyles({
  others: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  form: SettingsFormControl;
  update: TableUpdate;
}

/** What happened, and the buttons; always in sight. */
export function SettingsFooter({ form, update }: Props): JSX.Element {
  const view = useViewStyles();
  const styles = useStyles();
  const texts = words.settings;
  const busy = form.state.kind === 'working';
  return (
    <div className={view.footer}>
      <SettingsNotice form={form} />
      <TableUpdateNotice control={update} />
      <Button type="submit" appearance="primary" size="large" disabledFocusable={busy}>
        {texts.keep}
      </Button>
      <div className={styles.others}>
        <Button size="small" disabledFocusable={busy} onClick={form.fillInUsual}>
          {texts.usual}
        </Button>
        {form.edited && (
          <Button size="small" disabledFocusable={busy} onClick={form.putBack}>
            {texts.putBack}
          </Button>
        )}
      </div>
    </div>
  );
}

import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { changesTables } from '../../tables/settings/changedSettings';
import { Disclosure } from '../shared/Disclosure';
import { Notice } from '../shared/Notice';
import { useViewStyles } from '../shared/viewStyles';
import { words } from '../words';
import { GroupFields } from './GroupFields';
import { groupOf, SETTINGS_GROUPS, type SettingsGroup } from './groups';
import { SettingsFooter } from './SettingsFooter';
import { refreshSettings } from '../shared/settingsStore';
import { summaryOf } from './summaries';
import { useSettingsState } from '../shared/useSettings';
import { useSettingsForm } from './useSettingsForm';
import { useTableUpdate } from './useTableUpdate';

interface Props {
  /** This is the view in front. */
  shown: boolean;
}

/** The team's house style: fields in groups, and one button that keeps them in the workbook. */
export function SettingsView({ shown }: Props): JSX.Element {
  const view = useViewStyles();
  const texts = words.settings;
  const { settings, known, problems, failure } = useSettingsState();
  const update = useTableUpdate();
  const form = useSettingsForm(settings, (before, now) => {
    if (changesTables(before, now)) void update.offer(now);
  });
  const [open, setOpen] = useState<readonly SettingsGroup[]>(['report']);
  const place = useRef<HTMLFormElement>(null);
  const asked = form.state.kind === 'wrong' ? form.state.asked : 0;

  useEffect(() => {
    if (!shown) return;
    const refresh = () => void refreshSettings();
    window.addEventListener('focus', refresh);
    return () => window.removeEventListener('focus', refresh);
  }, [shown]);

  useEffect(() => {
    if (asked > 0) place.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [asked]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    // What is wrong must be in sight before the focus can go there.
    if (form.reading.kind === 'problems') {
      setOpen([...open, ...Object.keys(form.reading.problems).map(groupOf)]);
    }
    void form.keep();
  };
  const toggle = (group: SettingsGroup) =>
    setOpen(open.includes(group) ? open.filter((each) => each !== group) : [...open, group]);

  if (!known) {
    return (
      <div className={view.body}>
        <h2 className={view.heading}>{texts.heading}</h2>
        {failure ? (
          <Notice
            tone="problem"
            actions={
              <Button size="small" onClick={() => void refreshSettings()}>
                {texts.tryAgain}
              </Button>
            }
          >
            {failure}
          </Notice>
        ) : (
          <div role="status">{texts.reading}</div>
        )}
      </div>
    );
  }

  const shownSettings = form.reading.kind === 'settings' ? form.reading.settings : settings;
  return (
    <form ref={place} className={view.view} aria-label={texts.heading} onSubmit={submit} noValidate>
      <div className={view.body}>
        <h2 className={view.heading}>{texts.heading}</h2>
        <p className={view.quiet}>{texts.intro}</p>
        {problems.map((problem) => (
          <Notice key={problem} tone="tip">
            {problem}
          </Notice>
        ))}
        <div>
          {SETTINGS_GROUPS.map((group) => (
            <Disclosure
              key={group}
              title={texts[group]}
              summary={summaryOf(group, shownSettings)}
              open={open.includes(group)}
              onToggle={() => toggle(group)}
            >
              <GroupFields group={group} form={form} settings={settings} />
            </Disclosure>
          ))}
        </div>
      </div>
      <SettingsFooter form={form} update={update} />
    </form>
  );
}

import { Button, Field, Select } from '@fluentui/react-components';
import { useState, type FormEvent, type KeyboardEvent } from 'react';
import type { Selection } from '../../excel/outcomes';
import { Disclosure } from '../shared/Disclosure';
import { Notice } from '../shared/Notice';
import { useGoTo } from '../shared/useGoTo';
import { useSettings } from '../shared/useSettings';
import { useViewStyles } from '../shared/viewStyles';
import { words } from '../words';
import { CommentaryNotice } from './CommentaryNotice';
import { LinesSection } from './LinesSection';
import { ParagraphPreview } from './ParagraphPreview';
import { PlaceField } from './PlaceField';
import { StyleSection } from './StyleSection';
import { useCommentary } from './useCommentary';
import { useCommentaryRun } from './useCommentaryRun';
import { useSources } from './useSources';

interface Props {
  selection?: Selection;
  /** This is the view in front: only then is the workbook read. */
  shown: boolean;
}

/** Writes commentary: on which table, which lines, where, how it will read, and one button. */
export function CommentaryView({ selection, shown }: Props): JSX.Element {
  const view = useViewStyles();
  const texts = words.commentary;
  const settings = useSettings();
  const { outcome, readAgain } = useSources(selection, shown);
  const sources = outcome?.kind === 'read' ? outcome : undefined;
  const commentary = useCommentary(sources, selection, settings);
  const control = useCommentaryRun(readAgain);
  const { problem, show } = useGoTo();
  const [wording, setWording] = useState(false);
  const { report, choices, request, lines } = commentary;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (request) void control.write(request);
  };
  const escape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') control.leave();
  };
  const { share, funding, components, amounts } = choices.style;
  const leftOut = [share, funding, components].filter((part) => !part).length;

  return (
    <form className={view.view} onSubmit={submit} onKeyDown={escape} noValidate aria-label={texts.heading}>
      <div className={view.body}>
        <h2 className={view.heading}>{texts.heading}</h2>
        <p className={view.quiet}>{texts.intro}</p>
        {!outcome && <p role="status">{texts.looking}</p>}
        {outcome?.kind === 'refused' && <Notice tone="problem">{outcome.message}</Notice>}
        {sources?.tables.length === 0 && <Notice tone="tip">{texts.noTables}</Notice>}
        {sources?.unknown.map((sheetName) => (
          <Notice key={sheetName} tone="problem">
            {texts.unknown(sheetName)}
          </Notice>
        ))}
        {report && (
          <>
            <Field className={view.nameField} label={{ children: texts.table, weight: 'semibold' }}>
              <Select
                className={view.nameChoice}
                value={report.table.id}
                onChange={(_, data) => commentary.chooseTable(data.value)}
              >
                {commentary.tables.map(({ id, title, sheetName }) => (
                  <option key={id} value={id}>
                    {texts.tableOption(title, sheetName)}
                  </option>
                ))}
              </Select>
            </Field>
            <LinesSection commentary={commentary} report={report} settings={settings} onShow={show} />
            <PlaceField commentary={commentary} report={report} />
            <Disclosure
              title={texts.options}
              summary={texts.optionsSummary(amounts, leftOut)}
              open={wording}
              onToggle={() => setWording(!wording)}
            >
              <StyleSection commentary={commentary} bridges={sources?.bridges.length ?? 0} />
            </Disclosure>
            <ParagraphPreview
              lines={lines}
              writing={{ table: report.table, settings, style: choices.style }}
            />
          </>
        )}
      </div>
      <div className={view.footer}>
        {problem && <Notice tone="problem">{problem}</Notice>}
        <CommentaryNotice control={control} onShow={show} />
        <Button type="submit" appearance="primary" size="large" disabledFocusable={control.busy || !request}>
          {texts.start[report?.written ? 'update' : choices.layout]}
        </Button>
      </div>
    </form>
  );
}

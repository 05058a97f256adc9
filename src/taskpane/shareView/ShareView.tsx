import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Found } from '../../excel/sharing/outcomes';
import { Notice } from '../shared/Notice';
import { useViewStyles } from '../shared/viewStyles';
import { words } from '../words';
import { FoundList } from './FoundList';
import { JobNotice } from './JobNotice';
import { useFound } from './useFound';
import { useGoTo } from '../shared/useGoTo';
import { useShareRun, type Job } from './useShareRun';

const useStyles = makeStyles({
  job: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: tokens.spacingVerticalXS },
});

interface Props {
  /** This is the view in front: only then is the workbook looked through. */
  shown: boolean;
}

/** Makes the workbook work for people without Outturn, puts its formulas back, and mends what Excel has lost. */
export function ShareView({ shown }: Props): JSX.Element {
  const view = useViewStyles();
  const styles = useStyles();
  const { outcome, lookAgain } = useFound(shown);
  const share = useShareRun(lookAgain);
  const { problem, show } = useGoTo();
  const [log, setLog] = useState(true);
  const texts = words.share;
  const found = outcome?.kind === 'found' ? outcome.found : undefined;

  const escape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') share.cancel();
  };
  const section = (job: Job, intro: string, state: ReactNode, button: ReactNode): ReactNode => (
    <section className={styles.job} aria-label={texts[job].heading}>
      <h3 className={view.subheading}>{texts[job].heading}</h3>
      <p className={view.quiet}>{intro}</p>
      {state}
      {button}
      <JobNotice job={job} share={share} onShow={show} />
    </section>
  );
  const button = (text: string, primary: boolean, onClick: () => Promise<void>): ReactNode => (
    <Button
      className={view.button}
      appearance={primary ? 'primary' : 'secondary'}
      disabledFocusable={share.busy}
      onClick={() => void onClick()}
    >
      {text}
    </Button>
  );

  return (
    <div className={view.body} onKeyDown={escape}>
      <h2 className={view.heading}>{texts.heading}</h2>
      {problem && <Notice tone="problem">{problem}</Notice>}
      {outcome?.kind === 'refused' && <Notice tone="problem">{outcome.message}</Notice>}
      {section(
        'prepare',
        texts.prepare.intro,
        <>
          <p className={view.text} role="status">
            {found ? foundText(found) : outcome ? '' : texts.looking}
          </p>
          {found && <FoundList found={found} onShow={show} />}
          <Checkbox
            checked={log}
            label={texts.prepare.log}
            onChange={(_, data) => setLog(data.checked === true)}
          />
        </>,
        button(texts.prepare.start(found ? countOf(found) : 0), true, () => share.prepare({ log })),
      )}
      {section(
        'restore',
        texts.restore.intro,
        found && (
          <p className={view.text}>{found.kept > 0 ? texts.restore.kept(found.kept) : texts.restore.none}</p>
        ),
        button(texts.restore.start(found?.kept ?? 0), false, () => share.restore()),
      )}
      {section(
        'repair',
        texts.repair.intro,
        found && found.damaged > 0 && <p className={view.text}>{texts.repair.found(found.damaged)}</p>,
        button(texts.repair.start, false, share.repair),
      )}
    </div>
  );
}

function countOf({ sheets, names }: Found): number {
  return sheets.reduce(
    (sum, sheet) => sum + sheet.cells + sheet.names + sheet.formats + sheet.validations,
    names,
  );
}

function foundText(found: Found): string {
  const cells = found.sheets.reduce((sum, sheet) => sum + sheet.cells, 0);
  const count = countOf(found);
  if (count === 0) return words.share.prepare.nothing;
  return `${words.share.prepare.found(cells, found.sheets.filter((sheet) => sheet.cells > 0).length, count - cells)}:`;
}

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { CheckReport, ReportedFinding } from '../../excel/checking/outcomes';
import { writeAudit } from '../../excel/checking/writeAudit';
import { reportCounts } from '../../excel/checking/reportCounts';
import type { Cells } from '../../tables/addressText';
import { Notice } from '../shared/Notice';
import { SheetNotice } from '../shared/SheetNotice';
import { useWrittenSheet } from '../shared/useWrittenSheet';
import { useViewStyles } from '../shared/viewStyles';
import { words } from '../words';
import { choicesOf, groupFindings, noFilters, type Filters } from './filterFindings';
import { FindingList } from './FindingList';
import { ResultFilters } from './ResultFilters';
import type { Explanations } from './useExplanations';

const useStyles = makeStyles({
  results: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  count: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  line: { margin: `${tokens.spacingVerticalXS} 0 0` },
});

interface Props {
  report: CheckReport;
  explanations: Explanations;
  onShow(cells: Cells): void;
}

/** What was found: the sentence with the counts, the list with its filters, and the way to a sheet. */
export function CheckResults({ report, explanations, onShow }: Props): JSX.Element {
  const view = useViewStyles();
  const styles = useStyles();
  const audit = useWrittenSheet();
  const [filters, setFilters] = useState<Filters>(noFilters);
  const [said, setSaid] = useState('');
  const texts = words.check;
  const { findings } = report;
  const choices = useMemo(() => choicesOf(findings), [findings]);
  const isExplained = (finding: ReportedFinding) => explanations.of(finding) !== undefined;
  const open = findings.filter((finding) => !isExplained(finding));
  const all = reportCounts(findings);
  const counts = { ...all, verdicts: reportCounts(open).verdicts };
  const groups = groupFindings(findings, filters, isExplained);
  const listed = groups.reduce((sum, group) => sum + group.findings.length, 0);

  const explain = async (finding: ReportedFinding, reason: string) => {
    setSaid((await explanations.explain(finding, reason)) ? texts.isExplained : '');
  };
  const takeBack = async (finding: ReportedFinding) => {
    setSaid((await explanations.takeBack(finding)) ? texts.isTakenBack : '');
  };

  return (
    <section className={styles.results} aria-label={texts.heading}>
      <Notice tone={counts.verdicts.wrong > 0 ? 'problem' : 'done'} takesFocus>
        {texts.summary(report, counts, findings.length - open.length)}
        {report.tables === 0 && <p className={styles.line}>{texts.noTables}</p>}
        {all.statements > 0 && <p className={styles.line}>{texts.checkedPeriod(report.period)}</p>}
      </Notice>
      {explanations.problem && <Notice tone="problem">{explanations.problem}</Notice>}
      {findings.length > 0 && (
        <>
          <Button
            className={view.button}
            size="small"
            disabledFocusable={audit.busy}
            onClick={() => void audit.write(writeAudit(report, explanations.all, new Date()))}
          >
            {texts.audit}
          </Button>
          <SheetNotice sheet={audit} written={texts.audited} onShow={onShow} />
          <ResultFilters
            filters={filters}
            {...choices}
            onChange={(change) => setFilters((now) => ({ ...now, ...change }))}
          />
          <div role="status" className={styles.count}>
            {listed === 0 ? texts.none : texts.showing(listed, findings.length)} {said}
          </div>
          <FindingList
            groups={groups}
            explanations={explanations}
            onShow={onShow}
            onExplain={(finding, reason) => void explain(finding, reason)}
            onTakeBack={(finding) => void takeBack(finding)}
          />
        </>
      )}
    </section>
  );
}

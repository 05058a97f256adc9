import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useMemo, useState, type FormEvent } from 'react';
import type { Selection } from '../../excel/outcomes';
import { rangeAddress } from '../../tables/cellAddress';
import { planClean, type CleanPlan } from '../../tables/cleaning/cleanFigures';
import type { MoneyUnit } from '../../tables/types';
import { useSettings } from '../settingsView/useSettings';
import { words } from '../words';
import { CleanNotice } from './CleanNotice';
import { CleanReading } from './CleanReading';
import { isBusy, useClean } from './useClean';
import { useCleanSource, type CleanSourceState } from './useCleanSource';

const UNITS: readonly MoneyUnit[] = ['£', '£000', '£m'];

const useStyles = makeStyles({
  tool: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  text: { margin: 0 },
  source: { fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  button: { alignSelf: 'flex-start' },
});

interface Props {
  selection?: Selection;
  /** This tool is in front: only then are cells read. */
  shown: boolean;
}

/** Makes numbers of the selection's text figures: which cells, how we read them, one button, and what happened. */
export function CleanFigures({ selection, shown }: Props): JSX.Element {
  const styles = useStyles();
  const texts = words.clean;
  const { unit: usualUnit, millionDecimals } = useSettings();
  const [chosen, setChosen] = useState<{ about: string; unit: MoneyUnit }>();
  const { state, show } = useCleanSource(selection, shown);
  const control = useClean();
  // A unit chosen for some cells says nothing about others.
  const about = state.kind === 'read' ? `${state.cells.sheetName}!${state.cells.address}` : '';
  const unit = chosen?.about === about ? chosen.unit : undefined;
  const options = useMemo(() => ({ unit, usualUnit, millionDecimals }), [unit, usualUnit, millionDecimals]);
  const source = state.kind === 'read' ? state.source : undefined;
  const plan = useMemo(() => source && planClean(source, options), [source, options]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (state.kind === 'read') void control.clean(state.cells, state.oneCell, options);
  };

  return (
    <form className={styles.tool} aria-label={texts.heading} onSubmit={submit}>
      <h2 className={styles.heading}>{texts.heading}</h2>
      <p className={styles.text}>{texts.description}</p>
      <div role="status" className={styles.source}>
        {sourceText(state, plan)}
      </div>
      {plan && plan.suffixed > 0 && (
        <Field size="small" label={texts.unit}>
          <Select
            size="small"
            value={plan.unit}
            onChange={(_, data) => setChosen({ about, unit: data.value as MoneyUnit })}
          >
            {UNITS.map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {plan && source && (
        <CleanReading plan={plan} onShow={(address) => show({ sheetName: source.sheetName, address })} />
      )}
      <CleanNotice control={control} />
      <Button
        type="submit"
        appearance="primary"
        className={styles.button}
        disabledFocusable={isBusy(control.run) || !plan}
      >
        {plan && plan.cells.length > 0 ? texts.clean(plan.cells.length) : texts.cleanNone}
      </Button>
    </form>
  );
}

function sourceText(state: CleanSourceState, plan: CleanPlan | undefined): string {
  const texts = words.clean;
  switch (state.kind) {
    case 'waiting':
      return texts.waiting;
    case 'problem':
      return state.message;
    case 'read': {
      const { source } = state;
      const address = `${source.sheetName}!${rangeAddress(source)}`;
      return texts.source(address, texts.found(plan?.cells.length ?? 0));
    }
  }
}

import { Field, Select } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { cleanFigures } from '../../excel/cleaning/cleanFigures';
import type { CleanOutcome } from '../../excel/cleaning/outcomes';
import { readCleanSource } from '../../excel/cleaning/readCleanSource';
import { undoClean } from '../../excel/cleaning/undoClean';
import type { Selection } from '../../excel/outcomes';
import type { Cells } from '../../tables/addressText';
import { rangeAddress } from '../../tables/cellAddress';
import { planClean, type CleanPlan, type CleanSource } from '../../tables/cleaning/cleanFigures';
import type { MoneyUnit } from '../../tables/types';
import { useSettings } from '../shared/useSettings';
import { words } from '../words';
import { CleanReading } from './CleanReading';
import { ToolForm } from './ToolForm';
import { ToolNotice } from './ToolNotice';
import { useToolRun } from './useToolRun';
import { useToolSource, type ToolSourceState } from './useToolSource';

const UNITS: readonly MoneyUnit[] = ['£', '£000', '£m'];

type Cleaned = Extract<CleanOutcome, { kind: 'cleaned' }>;

interface Props {
  selection?: Selection;
  /** This tool is in front: only then are cells read. */
  shown: boolean;
}

/** Makes numbers of the selection's text figures: which cells, how we read them, one button, and what happened. */
export function CleanFigures({ selection, shown }: Props): JSX.Element {
  const texts = words.clean;
  const { unit: usualUnit, millionDecimals } = useSettings();
  const [chosen, setChosen] = useState<{ about: string; unit: MoneyUnit }>();
  const { state, show } = useToolSource(selection, shown, read);
  const control = useToolRun<Cleaned>(undoClean);
  // A unit chosen for some cells says nothing about others.
  const about = state.kind === 'read' ? `${state.cells.sheetName}!${state.cells.address}` : '';
  const unit = chosen?.about === about ? chosen.unit : undefined;
  const options = useMemo(() => ({ unit, usualUnit, millionDecimals }), [unit, usualUnit, millionDecimals]);
  const source = state.kind === 'read' ? state.source : undefined;
  const plan = useMemo(() => source && planClean(source, options), [source, options]);

  const clean = () => {
    if (state.kind === 'read') void control.start(() => cleanFigures(state.cells, state.oneCell, options));
  };

  return (
    <ToolForm
      texts={texts}
      source={sourceText(state, plan)}
      button={plan && plan.cells.length > 0 ? texts.clean(plan.cells.length) : texts.cleanNone}
      disabled={control.busy || !plan}
      notice={
        <ToolNotice control={control} texts={texts}>
          {({ cells, sheetName, left }) => texts.cleaned(cells, sheetName, left.length)}
        </ToolNotice>
      }
      onSubmit={clean}
    >
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
    </ToolForm>
  );
}

async function read(cells: Cells, oneCell: boolean): Promise<CleanSource> {
  return (await readCleanSource(cells, oneCell)).source;
}

function sourceText(state: ToolSourceState<CleanSource>, plan: CleanPlan | undefined): string {
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

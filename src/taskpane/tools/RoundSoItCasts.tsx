import { Button, Field, makeStyles, Radio, RadioGroup, Select, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Selection } from '../../excel/outcomes';
import type { RoundingPlace } from '../../excel/rounding/outcomes';
import { readRoundingSource } from '../../excel/rounding/readRoundingSource';
import type { Cells } from '../../tables/addressText';
import { rangeAddress } from '../../tables/cellAddress';
import type { SheetCells } from '../../tables/checking/sheetCells';
import { planRounding, type RoundingOptions } from '../../tables/rounding/planRounding';
import { roundingUnits, unitName } from '../../tables/rounding/roundingUnit';
import { CellLink } from '../shared/CellLink';
import { Notice } from '../shared/Notice';
import { RoundNotice } from './RoundNotice';
import { RoundReading } from './RoundReading';
import { roundWords as texts } from './roundWords';
import { ToolForm } from './ToolForm';
import { useRound } from './useRound';
import { useToolSource, type ToolSourceState } from './useToolSource';

const PLACES: readonly RoundingPlace[] = ['beside', 'newSheet', 'inPlace'];
/** Cells named in a message that can be gone to. */
const LINKS = 5;

const useStyles = makeStyles({
  links: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  selection?: Selection;
  /** This tool is in front: only then are cells read. */
  shown: boolean;
}

/** Rounds the selected table so that it adds up: to what, what moves, where to, one button, and what happened. */
export function RoundSoItCasts({ selection, shown }: Props): JSX.Element {
  const styles = useStyles();
  const [chosen, setChosen] = useState<{ about: string; options: RoundingOptions }>();
  const [place, setPlace] = useState<RoundingPlace>('beside');
  const { state, show } = useToolSource(selection, shown, read);
  const control = useRound();
  // What was chosen for some cells says nothing about others.
  const about = state.kind === 'read' ? `${state.cells.sheetName}!${state.cells.address}` : '';
  const options = chosen?.about === about ? chosen.options : undefined;
  const source = state.kind === 'read' ? state.source : undefined;
  const plan = useMemo(() => source && planRounding(source, options), [source, options]);
  const choose = (change: RoundingOptions) => setChosen({ about, options: { ...options, ...change } });
  const showCell = (address: string) => source && show({ sheetName: source.sheetName, address });

  const round = () => {
    if (state.kind !== 'read' || plan?.kind !== 'plan') return;
    const { cells, oneCell } = state;
    void control.round({ cells, oneCell, options: options ?? {}, place, today: new Date() });
  };

  return (
    <ToolForm
      texts={texts}
      source={sourceText(state, plan?.kind === 'plan' ? plan.figures : undefined)}
      button={texts.round[place]}
      disabled={control.busy || plan?.kind !== 'plan'}
      notice={<RoundNotice control={control} onShow={show} />}
      onSubmit={round}
    >
      {plan?.kind === 'refused' && (
        <Notice
          tone={plan.cells.length > 0 ? 'problem' : 'tip'}
          actions={
            options?.leaveOut?.length ? (
              <Button size="small" onClick={() => choose({ leaveOut: [] })}>
                {texts.allColumns}
              </Button>
            ) : undefined
          }
        >
          {plan.message}
          <div className={styles.links}>
            {plan.cells.slice(0, LINKS).map((address) => (
              <CellLink key={address} text={address} onShow={() => showCell(address)} />
            ))}
          </div>
        </Notice>
      )}
      {plan?.kind === 'plan' && (
        <>
          <Field size="small" label={texts.unit}>
            <Select
              size="small"
              value={String(plan.unit)}
              onChange={(_, data) => choose({ unit: Number(data.value) })}
            >
              {roundingUnits.map((unit) => (
                <option key={unit} value={String(unit)}>
                  {unitName(unit, plan.block.unit)}
                </option>
              ))}
            </Select>
          </Field>
          <RoundReading
            plan={plan}
            leaveOut={options?.leaveOut ?? []}
            onLeaveOut={(leaveOut) => choose({ leaveOut })}
            onShow={showCell}
          />
        </>
      )}
      <Field size="small" label={texts.place}>
        <RadioGroup value={place} onChange={(_, data) => setPlace(data.value as RoundingPlace)}>
          {PLACES.map((each) => (
            <Radio key={each} value={each} label={texts.places[each]} />
          ))}
        </RadioGroup>
      </Field>
    </ToolForm>
  );
}

async function read(cells: Cells, oneCell: boolean): Promise<SheetCells> {
  return (await readRoundingSource(cells, oneCell)).cells;
}

function sourceText(state: ToolSourceState<SheetCells>, figures: number | undefined): string {
  switch (state.kind) {
    case 'waiting':
      return texts.waiting;
    case 'problem':
      return state.message;
    case 'read': {
      const { sheetName, row, column, values } = state.source;
      const area = rangeAddress({ row, column, rows: values.length, columns: values[0].length });
      const address = `${sheetName}!${area}`;
      return figures === undefined ? address : texts.source(address, texts.figures(figures));
    }
  }
}

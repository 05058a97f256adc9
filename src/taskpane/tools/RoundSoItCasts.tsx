import { Button, Field, makeStyles, Radio, RadioGroup, Select, tokens } from '@fluentui/react-components';
import { useMemo, useState, type FormEvent } from 'react';
import type { Selection } from '../../excel/outcomes';
import type { RoundingPlace } from '../../excel/rounding/outcomes';
import { rangeAddress } from '../../tables/cellAddress';
import { planRounding, type RoundingOptions } from '../../tables/rounding/planRounding';
import { roundingUnits, unitName } from '../../tables/rounding/roundingUnit';
import { CellLink } from '../shared/CellLink';
import { Notice } from '../shared/Notice';
import { RoundNotice } from './RoundNotice';
import { RoundReading } from './RoundReading';
import { roundWords as texts } from './roundWords';
import { isBusy, useRound } from './useRound';
import { useRoundSource, type RoundSourceState } from './useRoundSource';

const PLACES: readonly RoundingPlace[] = ['beside', 'newSheet', 'inPlace'];
/** Cells named in a message that can be gone to. */
const LINKS = 5;

const useStyles = makeStyles({
  tool: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  text: { margin: 0 },
  source: { fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  links: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  button: { alignSelf: 'flex-start' },
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
  const { state, show } = useRoundSource(selection, shown);
  const control = useRound();
  // What was chosen for some cells says nothing about others.
  const about = state.kind === 'read' ? `${state.cells.sheetName}!${state.cells.address}` : '';
  const options = chosen?.about === about ? chosen.options : undefined;
  const source = state.kind === 'read' ? state.source : undefined;
  const plan = useMemo(() => source && planRounding(source, options), [source, options]);
  const choose = (change: RoundingOptions) => setChosen({ about, options: { ...options, ...change } });
  const showCell = (address: string) => source && show({ sheetName: source.sheetName, address });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (state.kind !== 'read' || plan?.kind !== 'plan') return;
    const { cells, oneCell } = state;
    void control.round({ cells, oneCell, options: options ?? {}, place, today: new Date() });
  };

  return (
    <form className={styles.tool} aria-label={texts.heading} onSubmit={submit}>
      <h2 className={styles.heading}>{texts.heading}</h2>
      <p className={styles.text}>{texts.description}</p>
      <div role="status" className={styles.source}>
        {sourceText(state, plan?.kind === 'plan' ? plan.figures : undefined)}
      </div>
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
      <RoundNotice control={control} onShow={show} />
      <Button
        type="submit"
        appearance="primary"
        className={styles.button}
        disabledFocusable={isBusy(control.run) || plan?.kind !== 'plan'}
      >
        {texts.round[place]}
      </Button>
    </form>
  );
}

function sourceText(state: RoundSourceState, figures: number | undefined): string {
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

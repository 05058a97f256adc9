import { useMemo, useState } from 'react';
import type { BuildRequest, Selection } from '../../excel/outcomes';
import type { TablePlan } from '../../tables/plan';
import { planPreview } from '../../tables/planPreview';
import type { Corrections, Reading } from '../../tables/reading';
import { recognise } from '../../tables/recognise';
import type { TableSpecification } from '../../tables/specification';
import { tableList } from '../../tables/tableList';
import type { MoneyUnit } from '../../tables/types';
import { blankRowsOf, optionsOf, usualChoices, type Choices } from './choices';
import { isOutdated, useRun, type RunControl } from './useRun';
import { useSource, type SourceControl } from './useSource';

export interface Build {
  specification: TableSpecification;
  chooseTable(id: string): void;
  choices: Choices;
  change(change: Partial<Choices>): void;
  source: SourceControl;
  /** How the selection is understood; undefined for a blank table or while it is not known. */
  reading?: Reading;
  match(key: string, column: number | 'leaveOut'): void;
  /** The user's word for the unit of the money in the selection. */
  correctUnit(unit: MoneyUnit): void;
  /** As typed, else as the selection suggests. */
  title: string;
  setTitle(title: string): void;
  /** What would be written; undefined while something is missing. */
  plan?: TablePlan;
  /** What the primary button asks for; undefined while something is missing. */
  request?: BuildRequest;
  run: RunControl;
}

/** Everything the Build view knows and does. `shown`: the view is the one in front. */
export function useBuild(selection: Selection | undefined, shown: boolean): Build {
  const [tableId, chooseTable] = useState(tableList[0].id);
  const [choices, setChoices] = useState(usualChoices);
  const [typed, setTyped] = useState<{ about: string; title: string }>();
  const [corrected, setCorrected] = useState<{ address: string; corrections: Corrections }>();
  const specification = tableList.find((table) => table.id === tableId) ?? tableList[0];
  const source = useSource(selection, shown && choices.from === 'selection');
  const run = useRun(source);

  const read = choices.from === 'selection' && source.source.kind === 'read' ? source.source : undefined;
  // What was corrected for some cells says nothing about others.
  const corrections = read && corrected?.address === read.address ? corrected.corrections : undefined;
  const reading = useMemo(
    () => read && recognise(read.grid, specification, corrections),
    [read, specification, corrections],
  );
  // A title typed for one table is not the title of the next.
  const about = read?.address ?? choices.from;
  const title = typed?.about === about ? typed.title : (reading?.title ?? specification.name);
  // Without its title, so that typing one does not work the whole table out again.
  const untitled = useMemo(
    () => requestFor(specification, choices, reading),
    [specification, choices, reading],
  );
  const plan = useMemo(() => untitled && planPreview(untitled), [untitled]);
  const request = untitled && {
    ...untitled,
    options: { ...untitled.options, title: title.trim() || specification.name },
  };
  if (isOutdated(run.run, request)) run.forget();

  const correct = (changed: Partial<Corrections>) => {
    if (read && reading)
      setCorrected({ address: read.address, corrections: { ...reading.corrections, ...changed } });
  };
  const match = (key: string, column: number | 'leaveOut') =>
    correct({ columns: { ...reading?.corrections.columns, [key]: column } });
  const correctUnit = (unit: MoneyUnit) => correct({ unit });
  const setTitle = (text: string) => setTyped({ about, title: text });
  const change = (changed: Partial<Choices>) => setChoices((before) => ({ ...before, ...changed }));

  return {
    specification,
    chooseTable,
    choices,
    change,
    source,
    reading,
    match,
    correctUnit,
    title,
    setTitle,
    plan,
    request,
    run,
  };
}

function requestFor(
  specification: TableSpecification,
  choices: Choices,
  reading: Reading | undefined,
): BuildRequest | undefined {
  const options = optionsOf(choices, specification.name);
  if (choices.from === 'blank') {
    const rows = blankRowsOf(choices.blankRows);
    return rows === undefined ? undefined : { specification, from: { kind: 'blank', rows }, options };
  }
  if (!reading || reading.problems.length > 0) return undefined;
  return { specification, from: { kind: 'selection', reading }, options };
}

import { useMemo, useState } from 'react';
import type { BuildRequest, Selection } from '../../excel/outcomes';
import type { BuiltTable } from '../../tables/builtTable';
import type { TablePlan } from '../../tables/plan';
import { planPreview } from '../../tables/planPreview';
import type { Corrections, Reading } from '../../tables/reading';
import { recognise } from '../../tables/recognise';
import type { HouseSettings } from '../../tables/settings/houseSettings';
import type { TableSpecification } from '../../tables/specification';
import type { LinkedCell, MoneyUnit } from '../../tables/types';
import { useSettings } from '../shared/useSettings';
import { blankRowsOf, optionsOf, usualChoices, usualOfTable, type Choices } from './choices';
import {
  type LinkOffers,
  linkOffers,
  linksOf,
  readsOtherRows,
  readsOtherTables,
  rowsFromTables,
} from './otherTables';
import { hasWrongFigure, partsOf } from './partsOf';
import { useBuiltTables } from './useBuiltTables';
import { useCorrectionsMemory } from './useCorrectionsMemory';
import { isOutdated, useRun, type RunControl } from './useRun';
import { useSeveralTables, type SeveralTablesControl } from './useSeveralTables';
import { useSource, type SourceControl } from './useSource';
import { useTableChoice, type TableChoice } from './useTableChoice';
import { usualTitle } from './usualTitle';

export interface Build {
  specification: TableSpecification;
  table: TableChoice;
  house: HouseSettings;
  choices: Choices;
  change(change: Partial<Choices>): void;
  source: SourceControl;
  /** How many tables of the workbook can be rows of this one. */
  tablesForRows: number;
  /** Figures of other tables that may be chosen, by the key of the link. */
  offers: LinkOffers;
  /** Keys of the links that have a cell. */
  linked: readonly string[];
  severalTables: SeveralTablesControl;
  /** How the selection is understood; undefined for a blank table or while it is not known. */
  reading?: Reading;
  /** Key of the shape of the table; undefined for the usual one. */
  variant: string | undefined;
  chooseShape(variant: string): void;
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
  const house = useSettings();
  const [choices, setChoices] = useState(usualChoices);
  const [typed, setTyped] = useState<{ about: string; title: string }>();
  const [corrected, setCorrected] = useState<{ about: string; corrections: Corrections }>();
  const source = useSource(selection, shown && choices.from === 'selection');
  const memory = useCorrectionsMemory(shown);

  const seen = source.source.kind === 'read' ? source.source : undefined;
  const severalTables = useSeveralTables(seen);
  const isSeveral = severalTables.several?.open === true;
  const read = choices.from === 'selection' && !isSeveral ? seen : undefined;
  // Also for a blank table: choosing where the rows come from does not change which table it is.
  const table = useTableChoice(seen);
  const { specification } = table;
  const [chosenFor, setChosenFor] = useState(specification.id);
  if (chosenFor !== specification.id) {
    setChosenFor(specification.id);
    const from = choices.from === 'tables' && !specification.rowsFromTables ? 'selection' : choices.from;
    setChoices({ ...choices, ...usualOfTable, from });
  }
  const [builds, setBuilds] = useState(0);
  const tables = useBuiltTables(
    shown && readsOtherTables(specification),
    readsOtherRows(specification),
    builds,
  );
  const offers = useMemo(() => linkOffers(specification, tables), [specification, tables]);
  const links = useMemo(
    () => linksOf(specification, tables, offers, choices.links),
    [specification, tables, offers, choices.links],
  );
  // A title typed or a column corrected for one table and its cells says nothing about others.
  const about = `${read?.address ?? choices.from} ${specification.id}`;
  const corrections = corrected?.about === about ? corrected.corrections : undefined;
  const reading = useMemo(
    () =>
      read &&
      (corrections
        ? recognise(read.grid, specification, corrections)
        : memory.read(read.grid, specification)),
    [read, specification, corrections, memory],
  );
  const usual = usualTitle(specification, house);
  const title = typed?.about === about ? typed.title : (reading?.title ?? usual);
  // Without its title, so that typing one does not work the whole table out again.
  const untitled = useMemo(
    () => requestFor(specification, choices, reading, house, tables, links),
    [specification, choices, reading, house, tables, links],
  );
  const plan = useMemo(() => untitled && planPreview(untitled), [untitled]);
  const request = untitled && {
    ...untitled,
    options: { ...untitled.options, title: title.trim() || usual },
  };
  const run = useRun(source, {
    before: () => (reading && corrections ? memory.keep(reading) : Promise.resolve()),
    built: () => {
      setBuilds((before) => before + 1);
      if (read) table.built(read.address);
      severalTables.built();
    },
    undone: severalTables.undone,
  });
  if (isOutdated(run.run, request)) run.forget();

  const correct = (changed: Partial<Corrections>) => {
    if (reading) setCorrected({ about, corrections: { ...reading.corrections, ...changed } });
  };
  // A column that is matched or left out may ask for another shape than the one chosen.
  const match = (key: string, column: number | 'leaveOut') =>
    correct({ columns: { ...reading?.corrections.columns, [key]: column }, variant: undefined });
  const correctUnit = (unit: MoneyUnit) => correct({ unit });
  const chooseShape = (variant: string) => {
    if (choices.from === 'selection') correct({ variant });
    else change({ variant });
  };
  const setTitle = (text: string) => setTyped({ about, title: text });
  const change = (changed: Partial<Choices>) => setChoices((before) => ({ ...before, ...changed }));

  return {
    specification,
    table,
    house,
    choices,
    change,
    source,
    tablesForRows: rowsFromTables(specification, tables, specification.defaultUnit).length,
    offers,
    linked: Object.keys(links),
    severalTables,
    reading,
    variant: reading?.variant ?? choices.variant,
    chooseShape,
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
  house: HouseSettings,
  tables: readonly BuiltTable[],
  links: Record<string, LinkedCell>,
): BuildRequest | undefined {
  if (hasWrongFigure(specification, choices)) return undefined;
  const options = {
    ...optionsOf(choices, specification.name, house),
    ...partsOf(specification, choices, house),
    links,
  };
  if (choices.from === 'tables') {
    const rows = rowsFromTables(specification, tables, specification.defaultUnit);
    return rows.length === 0 ? undefined : { specification, from: { kind: 'tables', rows }, options };
  }
  if (choices.from === 'blank') {
    const rows = blankRowsOf(choices.blankRows);
    return rows === undefined ? undefined : { specification, from: { kind: 'blank', rows }, options };
  }
  if (!reading || reading.problems.length > 0) return undefined;
  return { specification, from: { kind: 'selection', reading }, options };
}

import { useState } from 'react';
import { changedSettings } from '../../tables/settings/changedSettings';
import { usualSettings, type HouseSettings } from '../../tables/settings/houseSettings';
import { formOf, readForm, type FormReading, type SettingsForm } from '../../tables/settings/settingsForm';
import { keepInWorkbook } from '../shared/settingsStore';

/** What became of the form. */
export type FormState =
  | { kind: 'idle' }
  | { kind: 'working' }
  /** There are fields to be put right first. Grows with each press, so that the focus goes there again. */
  | { kind: 'wrong'; asked: number }
  | { kind: 'unchanged' }
  /** The usual settings stand in the fields and are not kept yet. */
  | { kind: 'usual' }
  | { kind: 'kept'; before: HouseSettings; settings: HouseSettings; names: string[] }
  | { kind: 'undone' }
  | { kind: 'refused'; message: string };

export interface SettingsFormControl {
  /** What every field holds. */
  values: SettingsForm;
  reading: FormReading;
  /** What is wrong with a field, as soon as it has been left. */
  problemOf(field: string): string | undefined;
  change(field: string, typed: string): void;
  /** The field has been left. */
  leave(field: string): void;
  /** Something was typed that is not kept yet. */
  edited: boolean;
  state: FormState;
  keep(): Promise<void>;
  /** Puts the usual settings in the fields; the report's own, organisation, year and period, stay. */
  fillInUsual(): void;
  /** Forgets what was typed. */
  putBack(): void;
  /** Keeps again what was kept before. */
  undo(before: HouseSettings): Promise<void>;
}

/**
 * What is typed over the settings of the workbook, until it is kept.
 * @param onKept told each time others are kept, also by Undo.
 */
export function useSettingsForm(
  settings: HouseSettings,
  onKept: (before: HouseSettings, now: HouseSettings) => void,
): SettingsFormControl {
  const [typed, setTyped] = useState<SettingsForm>({});
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [state, setState] = useState<FormState>({ kind: 'idle' });
  const values = { ...formOf(settings), ...typed };
  const reading = readForm(values);

  const change = (field: string, text: string) => {
    setTyped({ ...typed, [field]: text });
    if (state.kind !== 'working') setState({ kind: 'idle' });
  };
  const leave = (field: string) => setLeft(new Set([...left, field]));
  const clear = () => {
    setTyped({});
    setLeft(new Set());
  };

  const keep = async () => {
    if (state.kind === 'working') return;
    if (reading.kind === 'problems') {
      setLeft(new Set(Object.keys(values)));
      setState({ kind: 'wrong', asked: state.kind === 'wrong' ? state.asked + 1 : 1 });
      return;
    }
    if (changedSettings(settings, reading.settings).length === 0) {
      clear();
      setState({ kind: 'unchanged' });
      return;
    }
    setState({ kind: 'working' });
    // Over the settings as they are in the workbook now: what was not typed here stays as a colleague has it.
    const outcome = await keepInWorkbook((now) => withTyped(now, typed));
    if (outcome.kind === 'refused') {
      setState(outcome);
      return;
    }
    // What was typed meanwhile is still to be kept.
    setTyped((now) =>
      Object.fromEntries(Object.entries(now).filter(([field, text]) => text !== typed[field])),
    );
    setState({ ...outcome, names: changedSettings(outcome.before, outcome.settings) });
    onKept(outcome.before, outcome.settings);
  };

  const undo = async (before: HouseSettings) => {
    setState({ kind: 'working' });
    const outcome = await keepInWorkbook(() => before);
    if (outcome.kind === 'refused') {
      setState(outcome);
      return;
    }
    setState({ kind: 'undone' });
    onKept(outcome.before, outcome.settings);
  };

  return {
    values,
    reading,
    problemOf: (field) =>
      reading.kind === 'problems' && left.has(field) ? reading.problems[field] : undefined,
    change,
    leave,
    edited: reading.kind === 'problems' || changedSettings(settings, reading.settings).length > 0,
    state,
    keep,
    fillInUsual: () => {
      setTyped(usualStyle(values));
      setLeft(new Set());
      setState({ kind: 'usual' });
    },
    putBack: () => {
      clear();
      setState({ kind: 'idle' });
    },
    undo,
  };
}

function withTyped(now: HouseSettings, typed: SettingsForm): HouseSettings {
  const reading = readForm({ ...formOf(now), ...typed });
  return reading.kind === 'settings' ? reading.settings : now;
}

/** The usual values of all fields but those that say whose report it is and of when; phrases are as usual when blank. */
function usualStyle(values: SettingsForm): SettingsForm {
  const blank = Object.fromEntries(Object.keys(values).map((field) => [field, '']));
  const { organisation, year, period } = values;
  return { ...blank, ...formOf(usualSettings), organisation, year, period };
}

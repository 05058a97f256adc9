import { useMemo, useState } from 'react';
import type { RollReadOutcome } from '../../excel/rolling/outcomes';
import { planRoll, usualChoices, type RollChoices, type RollPlan } from '../../tables/rolling/planRoll';
import { rollSource } from '../../tables/rolling/rollSource';
import { rollStep, type RollStep } from '../../tables/rolling/rollStep';

export type RollRead = Extract<RollReadOutcome, { kind: 'read' }>;

export interface RollPlanControl {
  /** Null while it is not known. */
  period: number | null;
  /** The period is only what titles say. */
  guessed: boolean;
  step: RollStep | null;
  plan: RollPlan | null;
  choices: RollChoices;
  archive: boolean;
  pickPeriod(period: number): void;
  choose(of: 'tables' | 'texts', id: string, chosen: boolean): void;
  setInputs(inputs: RollChoices['inputs']): void;
  setArchive(archive: boolean): void;
}

/** From which period, what the user chose, and what comes of it. */
export function useRollPlan(read: RollRead | undefined): RollPlanControl {
  const [picked, setPicked] = useState<number>();
  const [choices, setChoices] = useState<RollChoices>(usualChoices);
  const [archive, setArchive] = useState(true);

  // Choices are of one period and one roll: after it they start anew.
  const now = read && `${read.from.period}/${read.from.year}/${read.kept?.number ?? 0}`;
  const [of, setOf] = useState(now);
  if (now !== of) {
    setOf(now);
    setPicked(undefined);
    setChoices(usualChoices);
  }

  const period = picked ?? read?.from.period ?? null;
  const year = read?.from.year ?? '';
  const label = read?.settings.periodLabel;
  const step = useMemo(
    () => (period === null ? null : rollStep({ period, year }, label)),
    [period, year, label],
  );
  const reading = read?.reading;
  const source = useMemo(() => (step && reading ? rollSource(reading, step) : null), [reading, step]);
  const plan = useMemo(() => source && step && planRoll(source, step, choices), [source, step, choices]);
  return {
    period,
    guessed: read?.guessed === true && picked === undefined,
    step,
    plan,
    choices,
    archive,
    pickPeriod: setPicked,
    choose: (part, id, chosen) =>
      setChoices((before) => ({ ...before, [part]: { ...before[part], [id]: chosen } })),
    setInputs: (inputs) => setChoices((before) => ({ ...before, inputs })),
    setArchive,
  };
}

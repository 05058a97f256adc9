import { useRef, useState } from 'react';
import { buildTable } from '../../excel/buildTable';
import type { BuildOutcome, BuildQuestion, BuildRequest, UndoOutcome } from '../../excel/outcomes';
import { undoBuild } from '../../excel/undoBuild';
import type { Expected } from './source';
import type { SourceControl } from './useSource';

export type Built = Extract<BuildOutcome, { kind: 'built' }>;

/** How far building has come. */
export type Run =
  | { kind: 'idle' }
  /** `total` is there once Excel has to be written to in several parts. */
  | { kind: 'working'; done: number; total?: number }
  /** Cancel was pressed; Excel finishes the part it is at. */
  | { kind: 'stopping' }
  | { kind: 'question'; question: BuildQuestion; request: BuildRequest }
  | { kind: 'refused'; message: string; address?: string }
  | { kind: 'cancelled' }
  | { kind: 'built'; built: Built }
  | { kind: 'undoing'; built: Built }
  /** The table was changed since; undoing would lose that. */
  | { kind: 'undoQuestion'; message: string; built: Built }
  /** Undo did not come about this time; the table is still there. */
  | { kind: 'undoRefused'; message: string; built: Built }
  | { kind: 'undone' };

export interface RunControl {
  run: Run;
  build(request: BuildRequest): Promise<void>;
  /** Answers the question with one of its choices and builds on. */
  answer(choice: string): void;
  /** Stops a build under way, or leaves a question or message alone. */
  cancel(): void;
  undo(evenIfChanged?: boolean): Promise<void>;
  /** Puts the question away: it is about something else than what would be built now. */
  forget(): void;
}

/** What else happens around a build. */
export interface AroundBuild {
  /** Done first; building goes on whatever comes of it. */
  before(): Promise<void>;
  built(): void;
  undone(): void;
}

const nothingElse: AroundBuild = {
  before: () => Promise.resolve(),
  built: () => undefined,
  undone: () => undefined,
};

/** Builds one table at a time and undoes it again. */
export function useRun(source: SourceControl, around: AroundBuild = nothingElse): RunControl {
  const [run, setRun] = useState<Run>({ kind: 'idle' });
  const stop = useRef<AbortController>();

  const build = async (request: BuildRequest) => {
    const controller = new AbortController();
    stop.current = controller;
    setRun({ kind: 'working', done: 0 });
    const outcome = await source.keepDuring(
      async () => {
        await around.before();
        return buildTable(request, {
          signal: controller.signal,
          onProgress: (done, total) =>
            setRun((now) => (now.kind === 'stopping' ? now : { kind: 'working', done, total })),
        });
      },
      (result) => (result.kind === 'built' ? corner(result) : undefined),
    );
    if (outcome.kind === 'built') around.built();
    setRun(afterBuild(outcome, request));
  };

  const undo = async (evenIfChanged = false) => {
    if (!canUndo(run)) return;
    const { built } = run;
    setRun({ kind: 'undoing', built });
    const outcome = await source.keepDuring(
      () => undoBuild(built.undo, { evenIfChanged }),
      () => undefined,
    );
    if (outcome.kind === 'undone') around.undone();
    setRun(afterUndo(outcome, built));
  };

  const answer = (choice: string) => {
    if (run.kind !== 'question') return;
    const { request, question } = run;
    void build({ ...request, answers: { ...request.answers, [question.id]: choice } });
  };

  const cancel = () => {
    if (run.kind === 'working') {
      stop.current?.abort();
      setRun({ kind: 'stopping' });
    } else if (run.kind === 'undoQuestion' || run.kind === 'undoRefused')
      setRun({ kind: 'built', built: run.built });
    else if (run.kind === 'question') setRun({ kind: 'cancelled' });
    else if (!isBusy(run) && run.kind !== 'built') setRun({ kind: 'idle' });
  };

  const forget = () => setRun({ kind: 'idle' });

  return { run, build, answer, cancel, undo, forget };
}

/** Something is under way that has to end before anything else can begin. */
export function isBusy({ kind }: Run): boolean {
  return kind === 'working' || kind === 'stopping' || kind === 'undoing';
}

/** A question is asked about other cells, choices or another title than `request`, what the button asks for now. */
export function isOutdated(run: Run, request: BuildRequest | undefined): boolean {
  if (run.kind !== 'question') return false;
  return run.request.from !== request?.from || run.request.options.title !== request.options.title;
}

function canUndo(run: Run): run is Extract<Run, { kind: 'built' | 'undoQuestion' | 'undoRefused' }> {
  return run.kind === 'built' || run.kind === 'undoQuestion' || run.kind === 'undoRefused';
}

/** Where Excel is left after building: on the first cell of the table's block. */
function corner({ sheetName, undo }: Built): Expected {
  return { sheetName, address: undo.address.split(':')[0], always: true };
}

function afterBuild(outcome: BuildOutcome, request: BuildRequest): Run {
  switch (outcome.kind) {
    case 'built':
      return { kind: 'built', built: outcome };
    case 'question':
      return { kind: 'question', question: outcome.question, request };
    default:
      return outcome;
  }
}

/** What undoing led to. As long as the table is there, there is a way to try again. */
export function afterUndo(outcome: UndoOutcome, built: Built): Run {
  const { kind } = outcome;
  switch (kind) {
    case 'undone':
      return { kind };
    case 'gone':
      return { kind: 'refused', message: outcome.message };
    case 'changed':
      return { kind: 'undoQuestion', message: outcome.message, built };
    case 'refused':
      return { kind: 'undoRefused', message: outcome.message, built };
  }
}

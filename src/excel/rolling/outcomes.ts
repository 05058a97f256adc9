/** What rolling forward asks for and answers. */
import type { Cells } from '../../tables/addressText';
import type { RollReading } from '../../tables/rolling/rollSource';
import type { RollChoices } from '../../tables/rolling/planRoll';
import type { RollStep } from '../../tables/rolling/rollStep';
import type { HouseSettings } from '../../tables/settings/houseSettings';
import type { YearAndPeriod } from '../../tables/settings/period';

export type RollStage = 'reading' | 'keeping' | 'writing';

export interface RollFollowing {
  onProgress?(stage: RollStage, done: number, total: number): void;
  signal?: AbortSignal;
}

/** A roll that can still be undone. */
export interface KeptRollInfo {
  number: number;
  from: YearAndPeriod & { period: number };
  to: YearAndPeriod & { period: number };
}

export type RollReadOutcome =
  | {
      kind: 'read';
      reading: RollReading;
      settings: HouseSettings;
      /** The period of the settings, or the one that titles name; null where nothing says it. */
      from: YearAndPeriod;
      guessed: boolean;
      hiddenSheets: ReadonlySet<string>;
      /** The last roll, where the workbook keeps it. */
      kept: KeptRollInfo | null;
    }
  | { kind: 'refused'; message: string }
  | { kind: 'cancelled' };

export interface RollRequest {
  step: RollStep;
  choices: RollChoices;
  /** Keep the period as values, on sheets of its own. */
  archive: boolean;
}

export type RollOutcome =
  | {
      kind: 'rolled';
      step: RollStep;
      tables: number;
      texts: number;
      drivers: number;
      cells: number;
      /** Names of the sheets that keep the period as values. */
      archived: string[];
      notDone: string[];
      /** The first cell that was changed. */
      first: Cells | null;
      /** The number it can be undone by. */
      undo: KeptRollInfo;
    }
  | { kind: 'nothing' }
  | { kind: 'refused'; message: string }
  | { kind: 'cancelled' };

export type UndoRollOutcome =
  | { kind: 'undone'; cells: number; notDone: string[] }
  /** Cells were changed or moved since: they would stay as they are. */
  | { kind: 'question'; message: string; cells: (Cells & { text: string })[] }
  | { kind: 'refused'; message: string };

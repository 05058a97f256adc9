import type { Engine } from '../engine/createEngine';
import { gridView } from './charts/gridView';

/** A window that is not looked at draws nothing, so that waiting for it must end, in milliseconds. */
const PATIENCE = 2_000;
const STEP = 20;

/** Resolves when the grid shows the workbook: before that it does not go where it is sent. */
export async function gridDrawn(engine: Engine): Promise<void> {
  for (let waited = 0; !gridView(engine) && waited < PATIENCE; waited += STEP) {
    await new Promise((resolve) => setTimeout(resolve, STEP));
  }
}

import { NAMESPACE } from './callNames';
import { mapCalls } from './mapCalls';

/**
 * Writes calls that Excel has lost as they were typed: `_xldudf_OUTTURN_VARIANCE(`, `'C:\…\Outturn'!VARIANCE(` and
 * `[2]!OUTTURN.VARIANCE(` become `OUTTURN.VARIANCE(`. Everything else stays to the letter.
 * @param unclearToo `[2]!VARIANCE(`, which may be another file's function, as well: for cells that show an error.
 */
export function mend(formula: string, unclearToo = false): string {
  return mapCalls(formula, ({ id, state, brackets, name }) =>
    state === 'damaged' || (state === 'unclear' && unclearToo)
      ? `${NAMESPACE}.${id}${brackets}`
      : name + brackets,
  );
}

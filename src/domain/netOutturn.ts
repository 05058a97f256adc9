import { add } from './addition';

/** Outturn after funding: gross + funding, where funding (such as a covid grant) is held negative. RULES.md section 4. */
export function netOutturn(gross: number, funding: number): number {
  return add(gross, funding);
}

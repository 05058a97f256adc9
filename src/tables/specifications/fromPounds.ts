import type { MoneyUnit } from '../types';

/** What is written after a formula in £ so that it comes out in the table's unit. RULES.md section 3. */
export const fromPounds: Record<MoneyUnit, string> = { '£': '', '£000': '/1000', '£m': '/1000000' };

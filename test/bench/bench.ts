// npm run bench: sizes and speeds against the design's figures, as ratios in one run on this machine.
import { benchCheck } from './check';
import { benchFirstAnswer } from './firstAnswer';
import { benchFunctions } from './functions';
import type { Row } from './measure';
import { benchRoundTable } from './roundTable';
import { benchRuntime } from './runtime';
import { benchSizes } from './sizes';
import { benchTable } from './table';

const BENCHES = [
  benchFunctions,
  benchRoundTable,
  benchRuntime,
  benchTable,
  benchCheck,
  benchSizes,
  benchFirstAnswer,
];

function print({ what, figure, target, met }: Row): void {
  console.log(`${met ? ' ' : '!'} ${what}\n      ${figure}   target: ${target}${met ? '' : '   NOT MET'}`);
}

async function bench(): Promise<void> {
  for (const run of BENCHES) (await run()).forEach(print);
}

void bench().then(() => process.exit(0));

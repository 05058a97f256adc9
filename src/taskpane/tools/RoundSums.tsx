import type { Equation } from '../../tables/rounding/equation';
import type { BlockLine } from '../../tables/rounding/findBlock';
import type { RoundingPlan } from '../../tables/rounding/roundingPlan';
import { derivedText } from '../../tables/rounding/roundingWords';
import { roundWords as texts } from './roundWords';
import { useViewStyles } from '../shared/viewStyles';

/** Enough to know a sum by. */
const FIRST = 4;

/** What we found to be sums of others, so that a wrong reading is seen. */
export function RoundSums({ plan }: { plan: RoundingPlan }): JSX.Element {
  const view = useViewStyles();
  const { block, rows, columns, derived } = plan;
  const sentences = [
    ...rows.map((equation) => sumText(equation, block.rows)),
    ...columns.map((equation) => sumText(equation, block.columns)),
    ...(derived.length > 0 ? [derivedText(derived)] : []),
  ];
  return (
    <ul className={view.list}>
      {sentences.map((sentence, at) => (
        <li key={`${at} ${sentence}`}>{sentence}</li>
      ))}
    </ul>
  );
}

function sumText({ result, parts }: Equation, lines: readonly BlockLine[]): string {
  // Forecast less budget reads better than less budget and forecast.
  const inOrder = [...parts].sort((a, b) => b.sign - a.sign);
  const named = inOrder.slice(0, FIRST).map(({ line, sign }, at) => {
    const { name } = lines[line];
    if (sign < 0) return `− ${name}`;
    return at === 0 ? name : `+ ${name}`;
  });
  if (parts.length > FIRST) named.push(texts.moreParts(parts.length - FIRST));
  return texts.sum(lines[result].name, named.join(' '));
}

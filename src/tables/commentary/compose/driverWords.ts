import { driverMark, markedPeriod, markFormulas } from '../../driverMark';
import { outturnPeriod } from '../../settings/period';
import { either, expression, joined, words, type Live } from './live';

/** The writer's words after a paragraph; those of an earlier period say so: `At period 10: agency staff cover.` */
export function driverWords(text: string, address: string): Live {
  const period = markedPeriod(text);
  const rest = period === null ? text : text.slice(driverMark(period).length);
  const marked = markFormulas(address);
  const isOutturn = period === outturnPeriod;
  const end = `FIND("] ",${address})`;
  const ofPeriod = joined(
    words(' At period '),
    expression(String(period ?? ''), `MID(${address},3,${end}-3)`),
    words(': '),
    expression(rest, `MID(${address},${end}+2,LEN(${address}))`),
  );
  const ofOutturn = joined(
    words(' At the outturn: '),
    expression(rest, `MID(${address},11,LEN(${address}))`),
  );
  return either(
    { holds: /^ *$/.test(text), formula: `TRIM(${address})=""` },
    words(''),
    either(
      { holds: period !== null && !isOutturn, formula: marked.period },
      ofPeriod,
      either(
        { holds: isOutturn, formula: marked.outturn },
        ofOutturn,
        joined(words(' '), expression(text, address)),
      ),
    ),
  );
}

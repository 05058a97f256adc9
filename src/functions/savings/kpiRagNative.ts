import { byOption, operandOr } from '../native';

/** The ordinary Excel formula that gives the same colour as KPIRAG. */
export function kpiRagNative(args: readonly string[]): string {
  const [actual, target, better, tolerance] = args;
  const figure = operandOr(actual, '""');
  const allowed = operandOr(tolerance, '10%');
  const low = lowerLimit(target);
  const high = upperLimit(target);
  const missed = (by: string, limit: string) => `IF(${by}<=${allowed}*ABS(${limit}),"Amber","Red")`;
  const below = missed(`${low}-${figure}`, low);
  const above = missed(`${figure}-${high}`, high);
  const colour = byOption(better, {
    higher: `IF(${figure}>=${low},"Green",${below})`,
    lower: `IF(${figure}<=${high},"Green",${above})`,
    range: `IF(${figure}<${low},${below},IF(${figure}>${high},${above},"Green"))`,
  });
  return `IF(${figure}="","",${colour})`;
}

/** A literal number is both limits; the text of anything else is taken apart where it is a range. */
const literalNumber = /^\d+(?:\.\d+)?%?$/;

function lowerLimit(target: string): string {
  const whole = operandOr(target, '0');
  if (literalNumber.test(whole)) return whole;
  return `IF(ISTEXT(${whole}),VALUE(LEFT(${hyphenated(whole)},FIND("-",${hyphenated(whole)})-1)),${whole})`;
}

function upperLimit(target: string): string {
  const whole = operandOr(target, '0');
  if (literalNumber.test(whole)) return whole;
  return `IF(ISTEXT(${whole}),VALUE(MID(${hyphenated(whole)},FIND("-",${hyphenated(whole)})+1,99)),${whole})`;
}

/** The range text without spaces, its en dash or minus made a hyphen. */
function hyphenated(text: string): string {
  return `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${text}," ",""),"–","-"),"−","-")`;
}

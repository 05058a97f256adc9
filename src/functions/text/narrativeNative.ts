import { inUnit, operand } from '../native';

/** The ordinary Excel formula that writes the same sentence as NARRATIVE. */
export function narrativeNative(args: readonly string[]): string {
  const [service, variance, movement = '', prior = '', unit] = args;
  const over = thousandths(variance, unit);
  const position =
    `IF(${over}=0,"a balanced position",` +
    `IF(${over}>0,"an overspend","an underspend")&" of "&${figure(over)})`;
  const opening = `${operand(service)}&" is reporting "&${position}`;
  if (movement.trim() === '') return `${opening}&"."`;

  const change = thousandths(movement, unit);
  const direction =
    `IF(${change}=0,"with no movement",` +
    `IF(${change}>0,"an adverse","a favourable")&" movement of "&${figure(change)})`;
  const clause = `", "&${direction}&" from "&${priorWords(prior)}`;
  return `${opening}&IF(${operand(movement)}="","",${clause})&"."`;
}

function thousandths(amount: string, unit: string | undefined): string {
  return `ROUND(${inUnit(amount, unit, '£m')},3)`;
}

function figure(millions: string): string {
  return `"£"&TEXT(ABS(${millions}),"#,##0.000")&"m"`;
}

function priorWords(prior: string): string {
  const given = prior.trim();
  if (given === '') return '"the previous period"';
  if (given.startsWith('"')) return given;
  if (/^\d+$/.test(given)) return `"period ${given}"`;
  const cell = operand(given);
  return `IF(${cell}="","the previous period",IF(ISNUMBER(${cell}),"period "&${cell},${cell}))`;
}

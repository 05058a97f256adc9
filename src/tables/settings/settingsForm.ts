/** The settings as people type and choose them, and back again. */
import { percentText } from '../../domain/percentText';
import { defaultPhrases, phraseProblems } from '../commentary/compose/phrases';
import { colourKeys } from './colourUses';
import type { HouseColours, HouseSettings } from './houseSettings';
import { readAmount, readColour, readShare, readYear, type Typed } from './typedSettings';

/** A text for every field; colours and phrases by `colours.red` and `phrases.<key>`. Choices are the values themselves. */
export type SettingsForm = Record<string, string>;

const yes = 'yes';
const no = 'no';

export function colourField(key: keyof HouseColours): string {
  return `colours.${key}`;
}

const phrasePrefix = 'phrases.';

export function phraseField(key: string): string {
  return phrasePrefix + key;
}

/** What the fields hold for these settings. */
export function formOf(settings: HouseSettings): SettingsForm {
  const { materiality, colours, phrases } = settings;
  const form: SettingsForm = {
    organisation: settings.organisation,
    year: settings.year,
    period: settings.period === null ? '' : String(settings.period),
    periodLabel: settings.periodLabel,
    unit: settings.unit,
    percentBase: settings.percentBase,
    materialityPercent: percentText(materiality.percent),
    materialityAmount: String(materiality.amount),
    materialityRule: materiality.rule,
    ragTolerance: percentText(settings.ragTolerance),
    blueIsDelivered: settings.blueIsDelivered ? yes : no,
    formulas: settings.formulas,
    millionDecimals: String(settings.millionDecimals),
  };
  for (const key of colourKeys) form[colourField(key)] = colours[key];
  for (const [key, phrase] of Object.entries(phrases)) form[phraseField(key)] = phrase;
  return form;
}

/** The settings a form stands for, or what is wrong with it, by field. */
export type FormReading =
  { kind: 'settings'; settings: HouseSettings } | { kind: 'problems'; problems: Record<string, string> };

/**
 * Reads the fields.
 * @param form every field of formOf; a phrase that is blank is the usual phrase again.
 */
export function readForm(form: SettingsForm): FormReading {
  const problems: Record<string, string> = {};
  const take = <T>(field: string, typed: Typed<T>, otherwise: T): T => {
    if (typed.kind === 'value') return typed.value;
    problems[field] = typed.problem;
    return otherwise;
  };
  const settings: HouseSettings = {
    organisation: form.organisation.trim(),
    year: take('year', readYear(form.year), ''),
    period: form.period === '' ? null : Number(form.period),
    periodLabel: form.periodLabel as HouseSettings['periodLabel'],
    unit: form.unit as HouseSettings['unit'],
    percentBase: form.percentBase as HouseSettings['percentBase'],
    materiality: {
      percent: take('materialityPercent', readShare(form.materialityPercent), 0),
      amount: take('materialityAmount', readAmount(form.materialityAmount), 0),
      rule: form.materialityRule as HouseSettings['materiality']['rule'],
    },
    ragTolerance: take('ragTolerance', readShare(form.ragTolerance), 0),
    blueIsDelivered: form.blueIsDelivered === yes,
    formulas: form.formulas as HouseSettings['formulas'],
    millionDecimals: Number(form.millionDecimals),
    colours: Object.fromEntries(
      colourKeys.map((key) => [key, take(colourField(key), readColour(key, form[colourField(key)]), '')]),
    ) as unknown as HouseColours,
    phrases: phrasesOf(form, problems),
  };
  if (Object.keys(problems).length > 0) return { kind: 'problems', problems };
  return { kind: 'settings', settings };
}

/** The phrases that are not blank; `problems` says what is wrong with one that the commentary could not use. */
function phrasesOf(form: SettingsForm, problems: Record<string, string>): Record<string, string> {
  const phrases: Record<string, string> = {};
  for (const [field, typed] of Object.entries(form)) {
    const phrase = typed.trim();
    if (!field.startsWith(phrasePrefix) || phrase === '') continue;
    const key = field.slice(phrasePrefix.length);
    phrases[key] = phrase;
    const [problem] = Object.hasOwn(defaultPhrases, key)
      ? phraseProblems({ ...defaultPhrases, [key]: phrase })
      : [];
    if (problem) problems[field] = problem;
  }
  return phrases;
}

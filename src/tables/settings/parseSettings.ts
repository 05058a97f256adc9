import { betterColour, colourKeys } from './colourUses';
import { usualSettings, type HouseColours, type HouseSettings, type Materiality } from './houseSettings';
import * as read from './readers';
import { colourNames, materialityNames, settingNames } from './settingNames';
import { isNewer } from './settingsText';
import { storedSettings } from './storedSettings';

type Readers<T> = { readonly [K in keyof T]: read.Reader<T[K]> };

const readers: Readers<Omit<HouseSettings, 'materiality' | 'colours'>> = {
  organisation: read.text,
  year: read.financialYear,
  period: read.orNull(read.wholeNumberIn(1, 13)),
  periodLabel: read.oneOf('period', 'p', 'month', 'monthYear'),
  unit: read.oneOf('£', '£000', '£m'),
  percentBase: read.oneOf('signed', 'absolute'),
  ragTolerance: read.numberIn(0, 1),
  blueIsDelivered: read.trueOrFalse,
  formulas: read.oneOf('native', 'functions'),
  millionDecimals: read.wholeNumberIn(0, 3),
  phrases: read.texts,
};

const materialityReaders: Readers<Materiality> = {
  percent: read.numberIn(0, 1),
  amount: read.numberIn(0, Number.MAX_VALUE),
  rule: read.oneOf('greater', 'lesser'),
};

/** A colour that can be read in its use. */
function readable(key: keyof HouseColours): read.Reader<string> {
  return (stored) => {
    const colour = read.colour(stored);
    return colour && betterColour(key, colour) === undefined ? colour : undefined;
  };
}

const colourReaders = Object.fromEntries(
  colourKeys.map((key) => [key, readable(key)]),
) as Readers<HouseColours>;

const unreadable =
  'The settings kept in this workbook could not be read. The usual ones are used until you keep others.';
const newer =
  'The settings of this workbook were kept by a newer Outturn. What this one does not know is left as it is.';

/** One field after another; what is not there is as usual, what cannot be read is named in `problems` too. */
function readFields<T extends object>(
  stored: unknown,
  fields: Readers<T>,
  usual: T,
  names: Record<keyof T, string>,
  problems: string[],
): T {
  const from = read.isRecord(stored) ? stored : {};
  const found = { ...usual };
  for (const key of Object.keys(fields) as (keyof T & string)[]) {
    if (!Object.hasOwn(from, key)) continue;
    const value = fields[key](from[key]);
    if (value === undefined) {
      problems.push(`The setting “${names[key]}” of this workbook could not be read. The usual one is used.`);
    } else {
      found[key] = value;
    }
  }
  return found;
}

/**
 * The settings a workbook keeps, from the text settingsText wrote. Never throws: what is missing, old or damaged is as
 * usual, and `problems` says so in sentences for the user.
 * @param text null for a workbook that keeps none.
 */
export function parseSettings(text: string | null): { settings: HouseSettings; problems: string[] } {
  if (text === null) return { settings: usualSettings, problems: [] };
  const stored = storedSettings(text);
  if (!stored) return { settings: usualSettings, problems: [unreadable] };
  const problems = isNewer(stored) ? [newer] : [];
  const { materiality, colours, ...usual } = usualSettings;
  return {
    settings: {
      ...readFields(stored, readers, usual, settingNames, problems),
      materiality: readFields(
        stored.materiality,
        materialityReaders,
        materiality,
        materialityNames,
        problems,
      ),
      colours: readFields(stored.colours, colourReaders, colours, colourNames, problems),
    },
    problems,
  };
}

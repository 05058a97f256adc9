/** What was left as it is when commentary was written, in sentences. */

interface Left {
  /** Names of lines whose variance is no number. */
  unreadable: readonly string[];
  below?: readonly string[];
  gone?: readonly string[];
  typedOver?: readonly string[];
}

/** More names are counted. */
const mostNames = 3;

export function notDoneWords({ unreadable, below = [], gone = [], typedOver = [] }: Left): string[] {
  const sentences: [readonly string[], string, string][] = [
    [
      unreadable,
      'has a variance that is no number, so nothing is written about it',
      'have variances that are no numbers, so nothing is written about them',
    ],
    [
      below,
      'is below the threshold now; it stays, and is marked',
      'are below the threshold now; they stay, and are marked',
    ],
    [
      gone,
      'is no longer in the table; the drivers stay, and the line is marked',
      'are no longer in the table; their drivers stay, and the lines are marked',
    ],
    [
      typedOver,
      'has your own words in place of the commentary, which are left as they are',
      'have your own words in place of the commentary, which are left as they are',
    ],
  ];
  return sentences.flatMap(([names, one, many]) =>
    names.length === 0 ? [] : [`${listed(names)} ${names.length === 1 ? one : many}.`],
  );
}

function listed(names: readonly string[]): string {
  const quoted = names.slice(0, mostNames).map((name) => `“${name}”`);
  const others = names.length - quoted.length;
  const all = others > 0 ? [...quoted, `${others} ${others === 1 ? 'other' : 'others'}`] : quoted;
  return all.length === 1 ? all[0] : `${all.slice(0, -1).join(', ')} and ${all[all.length - 1]}`;
}

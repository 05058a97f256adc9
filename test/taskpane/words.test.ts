import { words } from '../../src/taskpane/words';

/** Every text, with something plausible put into those that take it. */
function texts(part: object): string[] {
  return Object.values(part).flatMap((value: unknown) => {
    if (typeof value === 'string') return [value];
    if (typeof value === 'object' && value !== null) return texts(value);
    return [];
  });
}

test('house style: no exclamation marks, no straight quotes, no jargon', () => {
  const all = texts(words);
  expect(all.length).toBeGreaterThan(50);
  for (const text of all) {
    expect(text).not.toMatch(/[!"']/);
    expect(text).not.toMatch(/\b(oops|parse|render|null|undefined|request|error|invalid|please)\b/i);
  }
});

test('counts have their words in the singular and in the plural', () => {
  expect(words.build.source('Table 4!A4:G13', 1, ['service', 'services'])).toBe('Table 4!A4:G13 · 1 service');
  expect(words.build.source('Table 4!A4:G13', 1200, ['service', 'services'])).toBe(
    'Table 4!A4:G13 · 1,200 services',
  );
  expect(words.build.previewMore(1)).toBe('… 1 more row');
  expect(words.functions.count(1)).toBe('1 function');
});

test('what there is to look at is summed up, leaving out what there is none of', () => {
  expect(words.build.toLookAtSummary(1, 0, 3)).toBe('1 to put right, 3 notes');
  expect(words.build.toLookAtSummary(0, 2, 0)).toBe('2 differ');
  expect(words.build.toLookAtSummary(0, 1, 1)).toBe('1 differs, 1 note');
});

import { catalogue } from '../catalogue';
import type { CatalogueEntry } from '../catalogueEntry';
import { functionSection, type DescribedFunction } from './functionSection';
import { functionsIntroduction } from './functionsIntroduction';
import { generateFunctionsJson } from './functionsJson';
import { anchor, markdownTable, plain } from './markdown';

const doNotEdit =
  '<!-- Written by `npx tsx src/functions/build/writeFunctionsDocument.ts` from the functions themselves: do not edit. -->';

/**
 * The page for users about every function of the catalogue, in Markdown. Descriptions and arguments come from
 * functions.json, examples and native equivalents from the catalogue.
 * @returns rejects when functions.json cannot be made or does not know a function.
 */
export async function generateFunctionsDocument(): Promise<string> {
  const { functions } = JSON.parse(await generateFunctionsJson()) as { functions: DescribedFunction[] };
  const described = (entry: CatalogueEntry): DescribedFunction => {
    const found = functions.find(({ id }) => id === entry.id);
    if (found === undefined) throw new Error(`functions.json does not describe ${entry.id}.`);
    return found;
  };
  const categories = [...new Set(catalogue.map(({ category }) => category))];
  const sections = categories.map((category) => {
    const entries = catalogue.filter((entry) => entry.category === category);
    const summary = entries.map((entry) => [link(entry.id), plain(described(entry).description)]);
    return {
      contents: `**${link(category)}**\n\n${markdownTable(['Function', 'What it gives'], summary)}`,
      text: [`## ${category}`, ...entries.map((entry) => functionSection(entry, described(entry)))],
    };
  });
  return `${[
    doNotEdit,
    functionsIntroduction,
    '## Contents',
    ...sections.map(({ contents }) => contents),
    ...sections.flatMap(({ text }) => text),
  ].join('\n\n')}\n`;
}

/** A link to the heading with this text. */
function link(heading: string): string {
  return `[${heading}](#${anchor(heading)})`;
}

/** Gives names and conditional formats their formulas back, where what stands in their stead is still there. */
import { followed, skeletonOf } from '../../functions/sharing/followed';
import { formatStep, nameStep } from './elsewhere';
import type { Kept } from './kept';
import { ruleOf } from './ruleOf';
import type { Step } from './transaction';

/** What puts names and conditional formats back. */
export interface RestoredElsewhere {
  steps: Step[];
  /** What was left, in sentences. */
  notDone: string[];
}

/** @param sheetIds the sheets' ids now, by those they had. */
export async function restoreElsewhere(
  { names, formats }: Kept,
  sheetIds: ReadonlyMap<string, string>,
): Promise<RestoredElsewhere> {
  const result: RestoredElsewhere = { steps: [], notDone: [] };
  if (names.length + formats.length === 0) return result;
  const context = new Excel.RequestContext();
  const { workbook } = context;
  const idOf = (sheetId: string): string => sheetIds.get(sheetId) ?? sheetId;
  const askedNames = names.map((kept) => {
    const sheetId = kept.sheetId === null ? null : idOf(kept.sheetId);
    const scope = sheetId === null ? workbook : workbook.worksheets.getItemOrNullObject(sheetId);
    const item = scope.names.getItemOrNullObject(kept.name);
    item.load('formula');
    return { kept, sheetId, item };
  });
  const sheets = [...new Set(formats.map((kept) => idOf(kept.sheetId)))].map((sheetId) => {
    const collection = workbook.worksheets.getItemOrNullObject(sheetId).getRange().conditionalFormats;
    collection.load('items/id,items/type');
    return { sheetId, collection };
  });
  await context.sync();
  const rules = sheets.flatMap(({ sheetId, collection }) =>
    (collection.isNullObject ? [] : collection.items)
      .filter(({ type }) => type === Excel.ConditionalFormatType.custom)
      .map((format) => {
        const rule = ruleOf(context, sheetId, format.id);
        rule.load('formula');
        return { sheetId, id: format.id, rule };
      }),
  );
  if (rules.length > 0) await context.sync();

  for (const { kept, sheetId, item } of askedNames) {
    const formula = item.isNullObject ? null : followed(kept.formula, kept.stand, String(item.formula));
    if (formula === null) {
      result.notDone.push(
        `The name ${kept.name} was changed or deleted and is left. It was ${kept.formula}.`,
      );
    } else {
      result.steps.push(nameStep({ sheetId, name: kept.name, formula: String(item.formula) }, formula));
    }
  }
  const taken = new Set<string>();
  for (const kept of formats) {
    const skeleton = skeletonOf(kept.stand);
    const rule = rules.find(
      (each) =>
        each.sheetId === idOf(kept.sheetId) &&
        !taken.has(each.id) &&
        skeletonOf(each.rule.formula) === skeleton,
    );
    const formula = rule && followed(kept.formula, kept.stand, rule.rule.formula);
    if (!rule || !formula) {
      result.notDone.push(`A conditional format was changed or deleted and is left. It was ${kept.formula}.`);
      continue;
    }
    taken.add(rule.id);
    const { sheetId, id } = rule;
    result.steps.push(formatStep({ sheetId, id, formula: rule.rule.formula }, formula));
  }
  return result;
}

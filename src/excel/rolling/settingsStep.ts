import { settingsName } from '../settings/settingsName';
import { textFormula } from '../settings/textFormula';
import { PlainProblem } from '../plainProblem';
import type { Step } from '../transaction/transaction';

const tooLong = 'The settings are too long to be kept in the workbook. Shorten the phrases, then try again.';

function formulaOf(text: string): string {
  const formula = textFormula(text);
  if (!formula) throw new PlainProblem(tooLong);
  return formula;
}

/** Puts another text of the settings into the workbook; null for none at all. */
export function settingsStep(before: string | null, after: string | null): Step {
  const [former, next] = [before, after].map((text) => (text === null ? null : formulaOf(text)));
  return {
    size: (former?.length ?? 0) + (next?.length ?? 0),
    make({ workbook: { names } }) {
      if (next === null) names.getItem(settingsName).delete();
      else if (former === null) names.add(settingsName, next).visible = false;
      else names.getItem(settingsName).formula = next;
    },
    async takeBack(context) {
      const { names } = context.workbook;
      const item = names.getItemOrNullObject(settingsName);
      item.load('name');
      await context.sync();
      if (former === null) {
        if (!item.isNullObject) item.delete();
      } else if (item.isNullObject) names.add(settingsName, former).visible = false;
      else item.formula = former;
    },
  };
}

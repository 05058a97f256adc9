import type { ChartPlan } from '../../tables/charts/chartPlan';

/**
 * Gives charts that were written their alternative text; one round trip. Excel's API has no such text for charts, only for
 * shapes (`Shape.altTextDescription`, ExcelApi 1.9), and Microsoft does not say of every version that charts are among
 * them. Where they are not, the charts go without, and must not suffer otherwise: hence a request of its own. Their titles
 * and figures stand in cells in any case.
 * @returns whether all of them have it now
 */
export async function describeCharts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plans: readonly ChartPlan[],
): Promise<boolean> {
  if (plans.length === 0) return true;
  for (const { name, altText } of plans) {
    const shape = sheet.shapes.getItem(name);
    shape.altTextTitle = altText.title;
    shape.altTextDescription = altText.description;
  }
  return context.sync().then(
    () => true,
    () => false,
  );
}

/** Takes charts away with the table they are of; those that are no longer there are passed over. One round trip. */
export async function removeCharts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  names: readonly string[],
): Promise<void> {
  if (names.length === 0) return;
  const charts = names.map((name) => sheet.charts.getItemOrNullObject(name));
  charts.forEach((chart) => chart.load('name'));
  await context.sync();
  for (const chart of charts) if (!chart.isNullObject) chart.delete();
}

/**
 * Makes the workbook no longer start Outturn when it is opened, for which Excel would ask people without it.
 * @returns false where it does start Outturn and Excel would not let that be changed.
 */
export async function stopStartingWithWorkbook(): Promise<boolean> {
  const { addin } = Office as { addin?: typeof Office.addin };
  const behaviour = await addin?.getStartupBehavior?.().catch(() => undefined);
  if (!addin || behaviour !== Office.StartupBehavior?.load || behaviour === undefined) return true;
  return addin.setStartupBehavior(Office.StartupBehavior.none).then(
    () => true,
    () => false,
  );
}

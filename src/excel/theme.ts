/** The colours Office itself is drawn in, as hexadecimal triplets such as `#262626`. */
export interface OfficeColours {
  background: string;
  foreground: string;
}

/** The Office theme's colours, or null where Office does not tell (Excel on the web says nothing). */
export function officeColours(): OfficeColours | null {
  const theme = Office.context?.officeTheme;
  if (!theme?.bodyBackgroundColor || !theme.bodyForegroundColor) return null;
  return { background: theme.bodyBackgroundColor, foreground: theme.bodyForegroundColor };
}

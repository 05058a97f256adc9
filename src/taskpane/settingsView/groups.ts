/** The groups settings are shown in, in their order. */
export const SETTINGS_GROUPS = ['report', 'figures', 'materiality', 'rag', 'colours', 'phrases'] as const;

export type SettingsGroup = (typeof SETTINGS_GROUPS)[number];

/** The group a field of the form stands in. */
export function groupOf(field: string): SettingsGroup {
  if (field.startsWith('materiality')) return 'materiality';
  if (field.startsWith('colours.')) return 'colours';
  if (field.startsWith('phrases.')) return 'phrases';
  if (field === 'ragTolerance' || field === 'blueIsDelivered') return 'rag';
  return ['organisation', 'year', 'period', 'periodLabel'].includes(field) ? 'report' : 'figures';
}

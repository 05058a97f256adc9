/** The views of the pane, in the order of its row of tabs. */
export const VIEW_IDS = [
  'build',
  'check',
  'commentary',
  'rollForward',
  'share',
  'functions',
  'settings',
] as const;

export type ViewId = (typeof VIEW_IDS)[number];

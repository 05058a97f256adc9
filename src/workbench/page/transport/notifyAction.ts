/** What office.js tells the page, and the page office.js, about focus and keys: OSF.AgaveHostAction in office.js. */
export const NotifyAction = {
  select: 0,
  unselect: 1,
  ctrlF6In: 4,
  ctrlF6Exit: 5,
  ctrlF6ExitShift: 6,
  tabIn: 11,
  tabInShift: 12,
  tabExit: 13,
  tabExitShift: 14,
  escapeExit: 15,
  f2Exit: 16,
  exitNoFocusable: 17,
  exitNoFocusableShift: 18,
  updateTargetUrl: 21,
  keyboardShortcut: 39,
} as const;

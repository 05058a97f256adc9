/** How far one step of indent moves the text of a cell, in pixels: the width of three spaces, as in Excel. */
export const INDENT_PIXELS = 9;

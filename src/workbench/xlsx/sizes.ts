/** Excel gives column widths in digits of 7 pixels (Calibri 11), row heights in points, fonts and our grid in pixels. */
const PIXELS_PER_DIGIT = 7;
const PIXELS_PER_POINT = 4 / 3;

export const columnToPixels = (width: number): number => Math.round(width * PIXELS_PER_DIGIT);
export const columnFromPixels = (pixels: number): number => pixels / PIXELS_PER_DIGIT;
export const rowToPixels = (points: number): number => Math.round(points * PIXELS_PER_POINT);
export const rowFromPixels = (pixels: number): number => pixels / PIXELS_PER_POINT;

/** What Excel uses where a file does not say: 64 pixels across, 20 down. */
export const DEFAULT_COLUMN_PIXELS = 64;
export const DEFAULT_ROW_PIXELS = 20;

import { BorderStyleTypes } from '@univerjs/core';
import type { BorderStyle } from 'exceljs';

/** The lines of borders by the names that files give them. */
const BY_NAME: Record<BorderStyle, BorderStyleTypes> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

export function borderFromFile(name: BorderStyle): BorderStyleTypes {
  return BY_NAME[name] ?? BorderStyleTypes.THIN;
}

export function borderToFile(style: BorderStyleTypes): BorderStyle | undefined {
  return (Object.keys(BY_NAME) as BorderStyle[]).find((name) => BY_NAME[name] === style);
}

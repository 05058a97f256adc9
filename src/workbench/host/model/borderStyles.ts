import { BorderStyleTypes, type IBorderStyleData, type Nullable } from '@univerjs/core';

export const STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;
export const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

export type BorderStyle = (typeof STYLES)[number];
export type BorderWeight = (typeof WEIGHTS)[number];

interface Border {
  readonly style: BorderStyle;
  readonly weight: BorderWeight;
}

const TABLE: [BorderStyleTypes, BorderStyle, BorderWeight][] = [
  [BorderStyleTypes.THIN, 'Continuous', 'Thin'],
  [BorderStyleTypes.HAIR, 'Continuous', 'Hairline'],
  [BorderStyleTypes.MEDIUM, 'Continuous', 'Medium'],
  [BorderStyleTypes.THICK, 'Continuous', 'Thick'],
  [BorderStyleTypes.DOTTED, 'Dot', 'Thin'],
  [BorderStyleTypes.DASHED, 'Dash', 'Thin'],
  [BorderStyleTypes.MEDIUM_DASHED, 'Dash', 'Medium'],
  [BorderStyleTypes.DASH_DOT, 'DashDot', 'Thin'],
  [BorderStyleTypes.MEDIUM_DASH_DOT, 'DashDot', 'Medium'],
  [BorderStyleTypes.DASH_DOT_DOT, 'DashDotDot', 'Thin'],
  [BorderStyleTypes.MEDIUM_DASH_DOT_DOT, 'DashDotDot', 'Medium'],
  [BorderStyleTypes.DOUBLE, 'Double', 'Thick'],
  [BorderStyleTypes.SLANT_DASH_DOT, 'SlantDashDot', 'Medium'],
];

/** The engine names a line once, Excel by style and weight. */
export function borderOf(border: Nullable<IBorderStyleData>): Border {
  const found = TABLE.find(([type]) => type === border?.s);
  return found ? { style: found[1], weight: found[2] } : { style: 'None', weight: 'Thin' };
}

/** The line that has this style and, where there is one, this weight. */
export function borderType(style: BorderStyle, weight: BorderWeight): BorderStyleTypes {
  const ofStyle = TABLE.filter(([, each]) => each === style);
  const exact = ofStyle.find(([, , each]) => each === weight) ?? ofStyle[0];
  return exact ? exact[0] : BorderStyleTypes.NONE;
}

/** What a chart is drawn with, in pixels from its top left corner. */
export type Mark = RectangleMark | LineMark | TextMark | CurveMark;

export interface RectangleMark {
  kind: 'rectangle';
  x: number;
  y: number;
  width: number;
  height: number;
  fill: string;
  stroke?: string;
}

export interface LineMark {
  kind: 'line';
  from: [x: number, y: number];
  to: [x: number, y: number];
  stroke: string;
}

export interface TextMark {
  kind: 'text';
  x: number;
  /** Of the middle of the line. */
  y: number;
  text: string;
  align: 'start' | 'middle' | 'end';
  look: TextLook;
}

export interface CurveMark {
  kind: 'curve';
  points: [x: number, y: number][];
  stroke: string;
  dots: boolean;
}

export interface TextLook {
  /** In pixels. */
  size: number;
  color: string;
  bold: boolean;
  italic: boolean;
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

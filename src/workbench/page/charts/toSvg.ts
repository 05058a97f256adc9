import type { Mark } from './marks';

const SVG = 'http://www.w3.org/2000/svg';

/** The marks of a chart as a picture. */
export function toSvg(marks: readonly Mark[], size: { width: number; height: number }): SVGSVGElement {
  const picture = made('svg', { viewBox: `0 0 ${size.width} ${size.height}`, 'aria-hidden': 'true' });
  picture.append(...marks.map(draw));
  return picture as SVGSVGElement;
}

function draw(mark: Mark): SVGElement {
  switch (mark.kind) {
    case 'rectangle': {
      const { x, y, width, height, fill, stroke = 'none' } = mark;
      return made('rect', { x, y, width, height, fill, stroke });
    }
    case 'line': {
      const { from, to, stroke } = mark;
      return made('line', { x1: from[0], y1: from[1], x2: to[0], y2: to[1], stroke });
    }
    case 'curve':
      return curve(mark);
    case 'text': {
      const { x, y, text, align, look } = mark;
      const words = made('text', {
        x,
        y,
        'text-anchor': align,
        'dominant-baseline': 'central',
        'font-size': look.size,
        'font-weight': look.bold ? 600 : 400,
        'font-style': look.italic ? 'italic' : 'normal',
        fill: look.color,
      });
      words.textContent = text;
      return words;
    }
  }
}

function curve({ points, stroke, dots }: Extract<Mark, { kind: 'curve' }>): SVGElement {
  const group = made('g', {});
  group.append(made('polyline', { points: points.join(' '), fill: 'none', stroke, 'stroke-width': 2 }));
  if (dots) group.append(...points.map(([cx, cy]) => made('circle', { cx, cy, r: 3, fill: stroke })));
  return group;
}

function made(tag: string, attributes: Record<string, string | number>): SVGElement {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}

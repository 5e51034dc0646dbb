const svg = 'http://www.w3.org/2000/svg';

type Shape = readonly [name: 'rect' | 'path' | 'circle', attributes: Readonly<Record<string, string | number>>];

const stroke = { fill: 'none', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };

/** The extension's mark: a road with a turn and a tick at its end, as in `lib/assets/icon.svg`. */
const markShapes: readonly Shape[] = [
  ['rect', { width: 128, height: 128, rx: 28, fill: '#0f5a5e' }],
  ['path', { ...stroke, d: 'M28 88V58a14 14 0 0 1 14-14h20', stroke: '#fff', 'stroke-width': 11 }],
  ['circle', { cx: 28, cy: 94, r: 9, fill: '#fff' }],
  ['path', { ...stroke, d: 'M58 26l22 18-22 18', stroke: '#fff', 'stroke-width': 11 }],
  ['path', { ...stroke, d: 'M66 92l11 11 25-29', stroke: '#ffd479', 'stroke-width': 12 }],
];
const foldShapes: readonly Shape[] = [['path', { ...stroke, d: 'M4 6l4 4 4-4', stroke: 'currentColor', 'stroke-width': 1.75 }]];

function draw(document: Document, size: number, shapes: readonly Shape[]): Element {
  const make = (name: string): Element => Document.prototype.createElementNS.call(document, svg, name);
  const picture = make('svg');
  picture.setAttribute('viewBox', `0 0 ${size} ${size}`);
  picture.setAttribute('aria-hidden', 'true');
  for (const [name, attributes] of shapes) {
    const shape = make(name);
    for (const [key, value] of Object.entries(attributes)) shape.setAttribute(key, String(value));
    picture.append(shape);
  }
  return picture;
}

export function drawMark(document: Document): Element {
  const picture = draw(document, 128, markShapes);
  picture.setAttribute('class', 'mark');
  return picture;
}

export function drawFold(document: Document): Element {
  return draw(document, 16, foldShapes);
}

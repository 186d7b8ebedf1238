import type { AngleMark, PicturePoint } from '../../figure/scene/angle-arc';

const svgAddress = 'http://www.w3.org/2000/svg';

/** Size of the picture, CSS pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/**
 * The key angles over the picture: arms, arc and a number each. Written past React, since it goes
 * with every frame of the picture.
 */
export class AngleOverlay {
  readonly element = document.createElementNS(svgAddress, 'svg');
  readonly #drawn: DrawnAngle[] = [];
  #isEmpty = true;

  constructor() {
    this.element.setAttribute('class', 'figure-angles');
    this.element.setAttribute('aria-hidden', 'true');
  }

  /** Shows these angles, as visible as `strength` (0 to 1), and no others. */
  show(marks: readonly AngleMark[], { width, height }: PictureSize, strength: number): void {
    if (this.#isEmpty && marks.length === 0) {
      return;
    }
    this.#isEmpty = marks.length === 0;
    this.element.style.opacity = String(strength);
    this.element.setAttribute('viewBox', `0 0 ${width} ${height}`);
    const onPage = ([x, y]: PicturePoint): PicturePoint => [x * width, y * height];
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    marks.forEach((mark, index) => {
      const number = numberPlace(mark, { onPage, size: { width, height }, rem });
      this.#angle(index).draw(mark, onPage, number);
    });
    this.#drawn.forEach((angle, index) => {
      angle.group.style.display = index < marks.length ? '' : 'none';
    });
  }

  #angle(index: number): DrawnAngle {
    const known = this.#drawn[index];
    if (known !== undefined) {
      return known;
    }
    const made = createAngle();
    this.#drawn.push(made);
    this.element.append(made.group);
    return made;
  }
}

type OnPage = (point: PicturePoint) => PicturePoint;

/** From the arc to the middle of the number, and from there to the edge of the picture, in rem. */
const numberAwayRem = 6.6;
const numberInsideRem = 6;

interface PageScale {
  readonly onPage: OnPage;
  readonly size: PictureSize;
  readonly rem: number;
}

/** Where a number stands: beyond the middle of its arc, and within the picture. */
function numberPlace(mark: AngleMark, { onPage, size, rem }: PageScale): PicturePoint {
  const [cornerX, cornerY] = onPage(mark.corner);
  const [x, y] = onPage(mark.arc[Math.floor(mark.arc.length / 2)] ?? mark.corner);
  const length = Math.hypot(x - cornerX, y - cornerY) || 1;
  const away = 1 + (numberAwayRem * rem) / length;
  const inside = (place: number, side: number) =>
    Math.min(Math.max(place, numberInsideRem * rem), side - numberInsideRem * rem);
  return [
    inside(cornerX + (x - cornerX) * away, size.width),
    inside(cornerY + (y - cornerY) * away, size.height),
  ];
}

interface DrawnAngle {
  readonly group: SVGGElement;
  readonly draw: (mark: AngleMark, onPage: OnPage, number: PicturePoint) => void;
}

function createAngle(): DrawnAngle {
  const group = document.createElementNS(svgAddress, 'g');
  const arms = part(group, 'polyline', 'figure-angle-arms');
  const arc = part(group, 'polyline', 'figure-angle-arc');
  const plate = part(group, 'rect', 'figure-angle-plate');
  const number = part(group, 'text', 'figure-angle-number');
  return {
    group,
    draw: (mark, onPage, [x, y]) => {
      const [first, second] = mark.arms;
      arms.setAttribute('points', [first, mark.corner, second].map(onPage).join(' '));
      arc.setAttribute('points', mark.arc.map(onPage).join(' '));
      for (const [name, value] of [
        ['x', x],
        ['y', y],
      ] as const) {
        number.setAttribute(name, value.toFixed(1));
        plate.setAttribute(name, value.toFixed(1));
      }
      number.textContent = `${Math.round(mark.degrees)}°`;
    },
  };
}

function part<Name extends 'polyline' | 'rect' | 'text'>(
  group: SVGGElement,
  name: Name,
  className: string,
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS(svgAddress, name);
  element.setAttribute('class', className);
  group.append(element);
  return element;
}

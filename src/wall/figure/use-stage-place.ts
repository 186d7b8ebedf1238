import { useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import type { DrawnFigure } from '../../figure/scene/figure-messages';
import { AngleOverlay } from './angle-overlay';
import type { PictureSize } from './angle-overlay';
import { noteDrawn } from './drawn-attributes';
import type { FigureKeeper } from './figure-keeper';

/** Brings the page's one canvas to an element for as long as that is on the page. */
export function useStagePlace(keeper: FigureKeeper): RefObject<HTMLDivElement | null> {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const place = host.current;
    const { canvas } = keeper;
    if (place === null || canvas === undefined) {
      return;
    }
    const angles = new AngleOverlay();
    place.append(canvas, angles.element);
    let size: PictureSize = { width: 0, height: 0 };
    // Called first, and each time, when the page is laid out: to ask any sooner would lay it out for
    // that alone, at a change of phase of all moments.
    const fit = () => {
      const { clientWidth: width, clientHeight: height } = place;
      size = { width, height };
      if (width > 0 && height > 0) {
        // The style sheet keeps the room of the words below free as padding.
        const covered = Number.parseFloat(getComputedStyle(place).paddingBottom) / height;
        keeper.resize({ width, height, density: window.devicePixelRatio, covered });
      }
    };
    const sizes = new ResizeObserver(fit);
    sizes.observe(place);
    const stopWatching = keeper.watch((figure: DrawnFigure) => {
      angles.show(figure.marks, size, figure.marksShown);
      noteDrawn(place, figure);
    });
    return () => {
      stopWatching();
      sizes.disconnect();
      angles.element.remove();
      if (canvas.parentElement === place) {
        canvas.remove();
      }
    };
  }, [keeper]);
  return host;
}

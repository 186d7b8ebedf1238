import { useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import type { DrawnFigure } from '../../figure/scene/figure-messages';
import { AngleOverlay } from './angle-overlay';
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
    const fit = () => {
      const { clientWidth: width, clientHeight: height } = place;
      if (width > 0 && height > 0) {
        // The style sheet keeps the room of the words below free as padding.
        const covered = Number.parseFloat(getComputedStyle(place).paddingBottom) / height;
        keeper.resize({ width, height, density: window.devicePixelRatio, covered });
      }
    };
    fit();
    const sizes = new ResizeObserver(fit);
    sizes.observe(place);
    const stopWatching = keeper.watch((figure: DrawnFigure) => {
      const { clientWidth: width, clientHeight: height } = place;
      angles.show(figure.marks, { width, height }, figure.marksShown);
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

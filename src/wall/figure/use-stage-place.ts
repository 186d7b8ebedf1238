import { useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { AngleOverlay } from './angle-overlay';
import type { FigureKeeper } from './figure-keeper';

/** A place on the page where the figure's canvas is, with the angles over it. */
export interface StagePlace {
  readonly host: RefObject<HTMLDivElement | null>;
  readonly overlay: RefObject<AngleOverlay | undefined>;
}

/** Brings the page's one canvas to an element for as long as that is on the page. */
export function useStagePlace(keeper: FigureKeeper): StagePlace {
  const host = useRef<HTMLDivElement>(null);
  const overlay = useRef<AngleOverlay>(undefined);
  useLayoutEffect(() => {
    const place = host.current;
    const { stage } = keeper;
    if (place === null || stage === undefined) {
      return;
    }
    const angles = new AngleOverlay();
    overlay.current = angles;
    place.append(stage.canvas, angles.element);
    const fit = () => {
      const { clientWidth: width, clientHeight: height } = place;
      if (width > 0 && height > 0) {
        // The style sheet keeps the room of the words below free as padding.
        const covered = Number.parseFloat(getComputedStyle(place).paddingBottom) / height;
        stage.resize({ width, height, density: window.devicePixelRatio, covered });
      }
    };
    fit();
    const sizes = new ResizeObserver(fit);
    sizes.observe(place);
    return () => {
      sizes.disconnect();
      angles.element.remove();
      if (stage.canvas.parentElement === place) {
        stage.canvas.remove();
      }
    };
  }, [keeper]);
  return { host, overlay };
}

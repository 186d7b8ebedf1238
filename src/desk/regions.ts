import { useEffect } from 'react';

/** What the focus can be put on. */
const stops =
  'button:not(:disabled), input:not(:disabled), textarea:not(:disabled), [role="row"], [role="slider"]';

/** Where the focus goes in a part of the screen, unless to its first stop. */
const entry = '[data-region-entry]';

/**
 * F6 puts the focus into the next part of the screen (`data-region`), with Shift into the one before:
 * past everything that lies between.
 */
export function useRegionKeys(): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const isChord = event.ctrlKey || event.altKey || event.metaKey;
      const isModal = document.querySelector('.dialog-overlay') !== null;
      if (event.key === 'F6' && !isChord && !isModal) {
        event.preventDefault();
        goOn(event.shiftKey ? -1 : 1);
      }
    };
    window.addEventListener('keydown', listen);
    return () => {
      window.removeEventListener('keydown', listen);
    };
  }, []);
}

/** Puts the focus into a part of the screen; nothing happens where there is none of that name. */
export function enterRegion(name: string): void {
  stopIn(document.querySelector(`[data-region="${name}"]`))?.focus();
}

/**
 * Puts the focus into a part of a screen that is just opening, unless something has it by then. The
 * answer calls that off.
 */
export function enterWhenDrawn(name: string): () => void {
  const request = requestAnimationFrame(() => {
    if (document.activeElement === document.body) {
      enterRegion(name);
    }
  });
  return () => {
    cancelAnimationFrame(request);
  };
}

function goOn(by: 1 | -1): void {
  const regions = [...document.querySelectorAll('[data-region]')].filter(
    (region) => stopIn(region) !== null,
  );
  const at = regions.findIndex((region) => region.contains(document.activeElement));
  const next = at < 0 ? 0 : (at + by + regions.length) % regions.length;
  stopIn(regions[next] ?? null)?.focus();
}

function stopIn(region: Element | null): HTMLElement | null {
  return (
    region?.querySelector<HTMLElement>(entry) ?? region?.querySelector<HTMLElement>(stops) ?? null
  );
}

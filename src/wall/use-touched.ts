import { useEffect, useState } from 'react';

/**
 * True from a movement of the pointer or a touch until `quietMs` without one; the pointer is
 * hidden while it is false.
 */
export function useTouched(quietMs: number): boolean {
  const [touched, setTouched] = useState(false);
  useEffect(() => {
    let timer = 0;
    const wake = () => {
      setTouched(true);
      window.clearTimeout(timer);
      timer = window.setTimeout(() => {
        setTouched(false);
      }, quietMs);
    };
    window.addEventListener('pointermove', wake);
    window.addEventListener('pointerdown', wake);
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener('pointermove', wake);
      window.removeEventListener('pointerdown', wake);
    };
  }, [quietMs]);
  useEffect(() => {
    document.documentElement.classList.toggle('quiet-pointer', !touched);
  }, [touched]);
  return touched;
}

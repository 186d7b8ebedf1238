import { useEffect } from 'react';
import { useDeskData } from './use-library';

/** Gives the page the look that staff chose; a locked page keeps the last one. */
export function useTheme(): void {
  const { theme } = useDeskData().settings.desk;
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === 'system') {
      delete dataset['theme'];
    } else {
      dataset['theme'] = theme;
    }
  }, [theme]);
}

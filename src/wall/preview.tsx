import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { defaultSettings } from '../contract/settings';
import { createText } from '../text/text';
import { loadFonts } from '../ui/load-fonts';
import { createFigure } from './figure/create-figure';
import { FigureContext } from './figure/figure-context';
import { hearPreview } from './preview/hear-preview';
import { createPreviewFrames } from './preview/preview-frames';
import { PreviewPage } from './preview/preview-page';
import { PreviewRun } from './preview/preview-run';
import '../ui/tokens.css';
import '../ui/base.css';

/**
 * Joins the rooms of the preview: what the desk posts, clock, words and the wall's own pages. No
 * bridge and no sound: it lives in a frame of the desk, where the doorway answers nobody.
 */
async function openPreview(): Promise<void> {
  const now = () => performance.now();
  const run = new PreviewRun(now);
  const frames = createPreviewFrames({ now, isMoving: () => run.isPlaying });
  // Before anything is waited for: the desk posts as soon as the frame has loaded.
  hearPreview(window, (message) => {
    run.show(message);
    frames.wake();
  });
  await loadFonts(document.fonts);
  const place = document.getElementById('wall');
  if (place === null) {
    throw new Error('wall/preview.html has no element with the id "wall"');
  }
  const figure = createFigure(now);
  figure.subscribe(frames.wake);
  createRoot(place).render(
    <StrictMode>
      <I18nextProvider i18n={createText(defaultSettings.language)}>
        <FigureContext.Provider value={figure}>
          <PreviewPage run={run} frames={frames} />
        </FigureContext.Provider>
      </I18nextProvider>
    </StrictMode>,
  );
  await figure.open();
}

void openPreview();

import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { printBridge } from '../../bridge/print-bridge';
import { createText } from '../../text/text';
import { fitPage } from './fit-page';
import { Sheet } from './sheet';
import '../../ui/desk/tokens.css';
import './sheet.css';

/** Draws the sheet, and says so when every picture and face of it is in. */
async function openSheet(): Promise<void> {
  const bridge = printBridge();
  const loaded = await bridge.load();
  if (loaded.kind === 'refused') {
    throw new Error(`There is no sheet to draw: ${loaded.problem}`);
  }
  const sheet = loaded.value;
  const place = placeOfSheet();
  document.documentElement.dataset['theme'] = 'light';
  flushSync(() => {
    createRoot(place).render(
      <I18nextProvider i18n={createText(sheet.language)}>
        <Sheet sheet={sheet} />
      </I18nextProvider>,
    );
  });
  await Promise.allSettled([...document.images].map((image) => image.decode()));
  await document.fonts.ready;
  fitPage(place, sheet.paper);
  await bridge.drawn();
}

function placeOfSheet(): HTMLElement {
  const place = document.getElementById('sheet');
  if (place === null) {
    throw new Error('print/index.html has no element with the id "sheet"');
  }
  return place;
}

void openSheet();

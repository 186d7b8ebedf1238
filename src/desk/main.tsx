import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { deskBridge } from '../bridge/desk-bridge';
import { defaultSettings } from '../contract/settings';
import { LibraryStore } from '../library/library-store';
import { createText } from '../text/text';
import { Toasts } from '../ui/desk/toasts';
import { loadFonts } from '../ui/load-fonts';
import { Desk } from './desk';
import { DeskContext } from './desk-context';
import { AccessStore } from './lock/access-store';
import '../ui/desk/tokens.css';
import '../ui/desk/base.css';

/** Joins the rooms of the desk: bridge, lock, library, words and screens. */
async function openDesk(): Promise<void> {
  const root = createRoot(placeOfDesk());
  const bridge = deskBridge();
  const now = () => performance.now();
  const access = new AccessStore({ bridge, now });
  const tools = { bridge, access, library: new LibraryStore(bridge), toasts: new Toasts(), now };
  access.open();
  tellOfActivity(access.active);
  await loadFonts(document.fonts);
  root.render(
    <StrictMode>
      <I18nextProvider i18n={createText(defaultSettings.language)}>
        <DeskContext value={tools}>
          <Desk />
        </DeskContext>
      </I18nextProvider>
    </StrictMode>,
  );
}

/** Any key, press or movement of the pointer puts the lock off. */
function tellOfActivity(active: () => void): void {
  for (const sign of ['keydown', 'pointerdown', 'pointermove', 'wheel']) {
    window.addEventListener(sign, active, { capture: true, passive: true });
  }
}

function placeOfDesk(): HTMLElement {
  const place = document.getElementById('desk');
  if (place === null) {
    throw new Error('desk/index.html has no element with the id "desk"');
  }
  return place;
}

void openDesk();

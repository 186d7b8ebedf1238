import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { createSound } from '../audio/create-sound';
import type { Sound } from '../audio/sound';
import { wallBridge } from '../bridge/wall-bridge';
import type { SpokenId } from '../circuit/voice/spoken-id';
import { defaultSettings } from '../contract/settings';
import type { SoundSettings } from '../contract/settings';
import type { WallBridge } from '../contract/wall-bridge';
import type { WallData } from '../contract/wall-calls';
import type { RunSurroundings } from '../session/session-runner';
import { saidText } from '../text/said-text';
import { createText, dictionaryOf } from '../text/text';
import { loadFonts } from '../ui/load-fonts';
import { Failed } from './failed';
import { createFigure } from './figure/create-figure';
import { FigureContext } from './figure/figure-context';
import { createFrameClock } from './frame-clock';
import { loadedData } from './loaded-data';
import { musicFiles } from './music-files';
import { reportPainted } from './report-painted';
import { StaffVoice } from './voice/staff-voice';
import { voice } from './voice/voice-files';
import { Wall } from './wall';
import { lookEveryMs, watchSleep } from './watch-sleep';
import '../ui/tokens.css';
import '../ui/base.css';

/** Joins the rooms of the wall: bridge, clock, sound, words and screen. */
async function openWall(): Promise<void> {
  const root = createRoot(placeOfWall());
  const bridge = wallBridge();
  const showFailed = () => {
    root.render(failedPage());
  };
  const [data] = await Promise.all([loadedData(bridge, showFailed), loadFonts(document.fonts)]);
  const now = () => performance.now();
  const staffVoice = openStaffVoice(bridge, data);
  const lengthMs = (id: SpokenId) => voice(id)?.lengthMs ?? staffVoice.lengthMs(id);
  const sound = openSound(bridge, staffVoice, now);
  let { verbosity } = data.settings.sound;
  bridge.onLibraryChanged(({ settings }) => {
    verbosity = settings.sound.verbosity;
  });
  const saveSound = async (settings: SoundSettings) => {
    verbosity = settings.verbosity;
    return (await bridge.setSound(settings)).kind === 'done';
  };
  const surroundings: RunSurroundings = {
    now,
    sound,
    voice: () => ({ lengthMs, verbosity }),
    keepAwake: (on) => void bridge.keepAwake(on),
  };
  const { look, onSlept } = watchSleep({ now, onMachineSlept: bridge.onMachineSlept });
  lookOften(look);
  const figure = createFigure(now);
  root.render(
    <StrictMode>
      <I18nextProvider i18n={createText(data.settings.language)}>
        <FigureContext.Provider value={figure}>
          <Wall
            data={data}
            sound={sound}
            frames={createFrameClock(look)}
            surroundings={surroundings}
            saveSound={saveSound}
            onSlept={onSlept}
            desk={bridge}
          />
        </FigureContext.Provider>
      </I18nextProvider>
    </StrictMode>,
  );
  await reportPainted(bridge);
  await figure.open();
}

/** Learns the notes of what is offered, now and whenever that or the setting changes. */
function openStaffVoice(bridge: WallBridge, data: WallData): StaffVoice {
  const { sayings } = dictionaryOf(data.settings.language).spoken;
  const staffVoice = new StaffVoice(bridge.speak, (text) => saidText(text, sayings));
  const learn = ({ routines, settings }: WallData) =>
    staffVoice.learn(settings.sound.speakStaffText ? routines : []);
  void learn(data);
  bridge.onLibraryChanged((changed) => void learn(changed));
  return staffVoice;
}

/** What is shown where the wall cannot be. */
function failedPage() {
  return (
    <I18nextProvider i18n={createText(defaultSettings.language)}>
      <Failed />
    </I18nextProvider>
  );
}

/** The wall's sound, with its voice and the clinic's music. */
function openSound(bridge: WallBridge, staffVoice: StaffVoice, now: () => number): Sound {
  return createSound({
    now,
    clipAddress: (id) => voice(id)?.address,
    madeSpeech: (id) => staffVoice.speech(id),
    music: () => musicFiles(bridge),
    onLongSilence: () => void bridge.restartSound(),
    onTrouble: (what) => {
      reportError(new Error(what));
    },
  });
}

/** Every second, and ahead of every input: a key that wakes the machine comes before any timer. */
function lookOften(look: () => void): void {
  setInterval(look, lookEveryMs);
  for (const input of ['keydown', 'pointerdown']) {
    window.addEventListener(input, look, { capture: true });
  }
}

function placeOfWall(): HTMLElement {
  const place = document.getElementById('wall');
  if (place === null) {
    throw new Error('wall/index.html has no element with the id "wall"');
  }
  return place;
}

void openWall();

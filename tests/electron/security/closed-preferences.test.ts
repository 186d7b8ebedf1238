import { describe, expect, it } from 'vitest';
import { closedPreferences } from '../../../electron/main/security/closed-preferences';

describe('closedPreferences', () => {
  it('opens no door between a page and the machine', () => {
    expect(closedPreferences('/app/wall.cjs', false)).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      nodeIntegrationInWorker: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      devTools: false,
    });
  });

  it('does not slow down a covered window, and shows no dialog that somebody must answer', () => {
    expect(closedPreferences('/app/wall.cjs', false)).toMatchObject({
      backgroundThrottling: false,
      disableDialogs: true,
      spellcheck: false,
      autoplayPolicy: 'no-user-gesture-required',
    });
  });

  it('has developer tools in development only', () => {
    expect(closedPreferences('/app/wall.cjs', true).devTools).toBe(true);
  });
});

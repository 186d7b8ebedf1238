import type { WebPreferences } from 'electron/main';

/**
 * The web preferences of every window: sandboxed, isolated, without Node, without dialogs that would
 * hold the wall until somebody presses a button, and never slowed down when covered.
 */
export function closedPreferences(preload: string, isDevelopment: boolean): WebPreferences {
  return {
    preload,
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
    disableDialogs: true,
    spellcheck: false,
    devTools: isDevelopment,
    backgroundThrottling: false,
    autoplayPolicy: 'no-user-gesture-required',
    v8CacheOptions: 'bypassHeatCheck',
  };
}

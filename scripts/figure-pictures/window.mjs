import { app, BrowserWindow } from 'electron';

/*
 * The least app that draws: one hidden window with the page whose address is the last argument.
 * Electron is ready only after this module, so nothing here may wait for it.
 */
app.commandLine.appendSwitch('enable-unsafe-swiftshader');
void app.whenReady().then(() => {
  const window = new BrowserWindow({
    show: false,
    webPreferences: { backgroundThrottling: false, sandbox: true },
  });
  return window.loadURL(process.argv.at(-1) ?? 'about:blank');
});

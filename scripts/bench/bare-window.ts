/**
 * The least app that shows a window like the wall's: the same size and background, one line of
 * text. It tells of its first picture as the wall does: fonts ready, two frames drawn, then a call
 * to the main process and a line in a log with the time. As text, because it lives in an archive.
 */
const main = `'use strict';
const { app, BrowserWindow, ipcMain } = require('electron');
const { appendFileSync, mkdirSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const data = process.argv[process.argv.indexOf('--data') + 1];
app.setPath('userData', data);
ipcMain.handle('painted', () => {
  mkdirSync(join(data, 'logs'), { recursive: true });
  const now = new Date().toISOString().replace('T', ' ').slice(0, 23);
  appendFileSync(join(data, 'logs', 'backline.log'), '[' + now + '] [info] The wall is painted.\\n');
});
app.whenReady().then(() => {
  const preload = join(data, 'preload.cjs');
  writeFileSync(preload, "const { contextBridge, ipcRenderer } = require('electron');" +
    "contextBridge.exposeInMainWorld('bare', { painted: () => ipcRenderer.invoke('painted') });");
  const window = new BrowserWindow({
    width: 1920, height: 1080, useContentSize: true, frame: false, show: false,
    backgroundColor: '#0a0e13', webPreferences: { preload, sandbox: true },
  });
  window.once('ready-to-show', () => window.show());
  const page = '<meta charset="utf-8"><body style="background:#0a0e13;color:#f4f7fa;font:60px sans-serif">' +
    '<h1>Bare</h1><script>(async () => { await document.fonts.ready;' +
    'await new Promise(requestAnimationFrame); await new Promise(requestAnimationFrame);' +
    'await bare.painted(); })()</' + 'script>';
  void window.loadURL('data:text/html;charset=utf-8,' + encodeURIComponent(page));
});
`;

/** The files of the bare app, name to text. */
export const bareWindowFiles = {
  'package.json': JSON.stringify({ name: 'bare', productName: 'Bare', main: 'main.js' }),
  'main.js': main,
};

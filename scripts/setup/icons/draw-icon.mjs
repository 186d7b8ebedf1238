/*
 * Runs inside Electron: draws resources/icon.svg at every size and writes the PNG files.
 * Arguments: the SVG file, the target folder, the sizes in px.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { app, BrowserWindow } from 'electron';

const [svgFile = '', folder = '', ...sizes] = process.argv.slice(process.argv.indexOf('--') + 1);

await app.whenReady();
const window = new BrowserWindow({ show: false });
await window.loadURL('data:text/html,<title>icon</title>');
const svg = `data:image/svg+xml;base64,${(await readFile(svgFile)).toString('base64')}`;
for (const size of sizes) {
  const drawn = /** @type {unknown} */ (
    await window.webContents.executeJavaScript(`(async () => {
      const image = new Image();
      image.src = ${JSON.stringify(svg)};
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = canvas.height = ${size};
      const context = canvas.getContext('2d');
      context.imageSmoothingQuality = 'high';
      context.drawImage(image, 0, 0, ${size}, ${size});
      return canvas.toDataURL('image/png');
    })()`)
  );
  const base64 = String(drawn).replace('data:image/png;base64,', '');
  await writeFile(join(folder, `${size}x${size}.png`), Buffer.from(base64, 'base64'));
}
app.exit(0);

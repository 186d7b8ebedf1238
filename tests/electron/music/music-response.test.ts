import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { byteRange } from '../../../electron/main/music/byte-range';
import { listMusic } from '../../../electron/main/music/list-music';
import { musicAddress, musicNameAt } from '../../../electron/main/music/music-address';
import { musicResponse } from '../../../electron/main/music/music-response';
import { keptLog } from '../kept-log';
import { temporaryFolder } from '../storage/temporary-folder';

describe('byteRange', () => {
  it('reads the one range that a media element asks for', () => {
    expect(byteRange('bytes=0-', 10)).toEqual({ first: 0, last: 9 });
    expect(byteRange('bytes=4-6', 10)).toEqual({ first: 4, last: 6 });
    expect(byteRange('bytes=4-99', 10)).toEqual({ first: 4, last: 9 });
    expect(byteRange('bytes=-3', 10)).toEqual({ first: 7, last: 9 });
  });

  it('gives everything where nothing sensible is asked for, and refuses what lies beyond', () => {
    for (const header of [null, 'bytes=-', 'bytes=6-4', 'bytes=0-1,3-4', 'lines=1-2']) {
      expect(byteRange(header, 10)).toBe('whole');
    }
    expect(byteRange('bytes=10-', 10)).toBe('unsatisfiable');
  });
});

describe('musicNameAt', () => {
  it('finds every name again, and nothing else', () => {
    const name = 'Für Élise – 1 (live).mp3';
    expect(musicNameAt(musicAddress(name))).toBe(name);
    for (const bad of ['../secret.mp3', 'a/b.mp3', 'a\\b.mp3', '.hidden.mp3', 'notes.txt']) {
      expect(musicNameAt(musicAddress(bad))).toBeUndefined();
    }
    expect(musicNameAt(`${musicAddress(name)}=`)).toBeUndefined();
    expect(musicNameAt('backline://app/wall/index.html')).toBeUndefined();
  });
});

describe('the music folder', () => {
  it('is made when missing, and lists music only', async () => {
    const folder = join(await temporaryFolder(), 'music');
    expect(await listMusic(folder, keptLog())).toEqual([]);
    await writeFile(join(folder, 'b.OGG'), '');
    await writeFile(join(folder, 'a.mp3'), '');
    await writeFile(join(folder, 'cover.jpg'), '');
    expect((await listMusic(folder, keptLog())).map(({ name }) => name)).toEqual([
      'a.mp3',
      'b.OGG',
    ]);
  });

  it('is served by ranges, and nothing beside it', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'a.mp3'), '0123456789');
    const ask = (range: string | null, name = 'a.mp3') =>
      musicResponse({ method: 'GET', url: musicAddress(name), range }, folder);
    const part = await ask('bytes=2-4');
    expect([part.status, part.headers.get('Content-Range'), await part.text()]).toEqual([
      206,
      'bytes 2-4/10',
      '234',
    ]);
    const whole = await ask(null);
    expect([whole.status, await whole.text()]).toEqual([200, '0123456789']);
    expect((await ask('bytes=10-')).status).toBe(416);
    expect((await ask(null, 'gone.mp3')).status).toBe(404);
  });
});

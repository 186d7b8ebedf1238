const rate = 16_000;
const hertz = 440;
const level = 0.25;
const headerBytes = 44;
const bytesASample = 2;

/** A WAV file of a steady tone, one channel of 16 bits. */
export function toneFile(seconds: number): Buffer {
  const samples = seconds * rate;
  const dataBytes = samples * bytesASample;
  const file = Buffer.alloc(headerBytes + dataBytes);
  file.write('RIFF', 0, 'latin1');
  file.writeUInt32LE(headerBytes - 8 + dataBytes, 4);
  file.write('WAVEfmt ', 8, 'latin1');
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(rate, 24);
  file.writeUInt32LE(rate * bytesASample, 28);
  file.writeUInt16LE(bytesASample, 32);
  file.writeUInt16LE(bytesASample * 8, 34);
  file.write('data', 36, 'latin1');
  file.writeUInt32LE(dataBytes, 40);
  for (let index = 0; index < samples; index += 1) {
    const sample = level * Math.sin((2 * Math.PI * hertz * index) / rate);
    file.writeInt16LE(Math.round(sample * 32_767), headerBytes + index * bytesASample);
  }
  return file;
}

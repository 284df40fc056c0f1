/** Sample attachments for who has no file at hand; the photos carry EXIF with a place, as phones make them. */
import { readFile } from 'node:fs/promises';
import { RequestError } from './http-io.ts';

const SAMPLES: Readonly<Record<string, { readonly name: string; readonly contentType: string }>> = {
  lamp: { name: 'lamp.jpg', contentType: 'image/jpeg' },
  pavement: { name: 'pavement.jpg', contentType: 'image/jpeg' },
  voice: { name: 'voice.wav', contentType: 'audio/wav' },
};

export const sampleFile = async (key: string) => {
  const sample = SAMPLES[key];
  if (!sample) throw new RequestError(400, `no sample ${key}; there are: ${Object.keys(SAMPLES).join(', ')}`);
  return { ...sample, bytes: await readFile(new URL(`./samples/${sample.name}`, import.meta.url)) };
};

/** `npm run --silent understand`: JSON lines `{"text": …}` on stdin, what was understood as one JSON line each on stdout. */
import { createInterface } from 'node:readline';
import * as z from 'zod';
import { city } from '../../shared/city/current.ts';
import { makeUnderstand } from './make-understand.ts';

const Line = z.object({ text: z.string() });

const understand = makeUnderstand(city);
const subareaName = new Map(city.subareas.map(({ id, name }) => [id, name]));

for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (line.trim() === '') continue;
  const { lang, intent, confidence, category, place, urgent } = understand(Line.parse(JSON.parse(line)).text);
  const subarea = place?.subarea == null ? null : (subareaName.get(place.subarea) ?? null);
  process.stdout.write(
    `${JSON.stringify({ lang, intent, confidence: Number(confidence.toFixed(3)), category, street: place?.street ?? null, subarea, urgent })}\n`,
  );
}

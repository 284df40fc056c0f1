/** Events in the running product: facts go through its queues, photos through its bucket. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { city } from '../../shared/city/current.ts';
import { content, inDays } from '../support/event-content.ts';
import type { Staff } from '../support/product.ts';
import { type Running, startProduct } from '../support/running.ts';
import { until } from '../support/until.ts';

let product: Running;
let office: Staff;
beforeAll(async () => {
  product = await startProduct();
  office = await product.staff('office');
});
afterAll(() => product.stop());

interface Detail {
  readonly event: { readonly id: string };
  readonly dates: readonly { readonly id: string; readonly state: { readonly name: string } }[];
}

const post = async <T>(path: string, body: unknown = {}): Promise<T> => {
  const response = await office.call('POST', path, body, { 'idempotency-key': crypto.randomUUID() });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return (await response.json()) as T;
};
const made = async (rule: string | null): Promise<Detail> => {
  const detail = await post<Detail>('/api/events', { content: content({ rule }), dates: [[inDays(7)]] });
  await post(`/api/events/${detail.event.id}/publish`);
  return detail;
};
const allAre = (id: string, count: number, state: string) =>
  until(`${count} dates to be ${state}`, async () => {
    const { dates } = await office.get<Detail>(`/api/events/${id}`);
    return dates.length === count && dates.every((date) => date.state.name === state) ? dates : undefined;
  });

describe(`in ${city.id}`, () => {
  it('a series of 15 dates is made, published and cancelled through the queues', async () => {
    const { event } = await made('FREQ=WEEKLY;COUNT=15');
    await allAre(event.id, 15, 'planned');
    await post(`/api/events/${event.id}/cancel`, { reason: 'Prowadząca zachorowała.' });
    expect(await allAre(event.id, 15, 'cancelled')).toHaveLength(15);
    expect(product.run.errors()).toEqual([]);
  });

  it('a photo loses place and phone, and everybody sees it only with consent', async () => {
    const { dates } = await made(null);
    const path = `/api/event-dates/${dates[0]?.id}/photos`;
    const bytes = readFileSync(join(import.meta.dirname, '../data/photo-with-gps.jpg'));
    expect((await sharp(bytes).metadata()).exif).toBeDefined();
    const { photo, upload } = await post<{
      photo: { id: string };
      upload: { url: string; method: string; headers: Record<string, string> };
    }>(path, { alt: 'Spacer.', contentType: 'image/jpeg', bytes: bytes.length });
    const sent = await fetch(upload.url, { method: upload.method, headers: upload.headers, body: bytes });
    expect(sent.status).toBe(200);
    await post(`${path}/${photo.id}/arrived`);
    const url = await until('the photo to be drawn anew', async () => {
      const { photos } = await office.get<{ photos: { url: string | null }[] }>(`/api/event-dates/${dates[0]?.id}/afterwards`);
      return photos[0]?.url ?? undefined;
    });
    const kept = Buffer.from(await (await fetch(url)).arrayBuffer());
    expect((await sharp(kept).metadata()).exif).toBeUndefined();

    const children = { agreed: true, childrenSeen: true, guardiansAgreed: false };
    const refused = await office.call('POST', `${path}/${photo.id}/consent`, children, {
      'idempotency-key': crypto.randomUUID(),
    });
    expect(refused.status).toBe(422);
    expect(await post(`${path}/${photo.id}/consent`, { ...children, guardiansAgreed: true })).toMatchObject({
      consent: { childrenSeen: true, guardiansAgreed: true },
    });
    expect(product.run.errors()).toEqual([]);
  });
});

import http from 'node:http';
import type { AddressInfo } from 'node:net';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { convert } from '../../shared/attachments/convert.ts';
import { fetchAttachment, hostIsAllowed, MAX_BYTES } from '../../shared/attachments/fetch.ts';
import { RejectedError, RetryableError } from '../../shared/platform/errors.ts';

const photo = () =>
  sharp({ create: { width: 3000, height: 1500, channels: 3, background: '#336699' } })
    .withExif({ IFD0: { Make: 'Phone' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '50/1 46/1 10/1' } })
    .jpeg()
    .toBuffer();

describe('what is kept of a picture', () => {
  it('has no EXIF, fits a screen, and has a thumbnail', async () => {
    const sent = await photo();
    expect((await sharp(sent).metadata()).exif).toBeDefined();
    const kept = await convert(sent);
    const [large, small] = await Promise.all([sharp(kept.bytes).metadata(), sharp(kept.thumbnail ?? Buffer.alloc(0)).metadata()]);
    expect([large.exif, small.exif]).toEqual([undefined, undefined]);
    expect([large.width, large.height, small.width]).toEqual([2048, 1024, 320]);
  });

  it('a picture cut off on the way is refused', async () => {
    const sent = await photo();
    await expect(convert(sent.subarray(0, 400))).rejects.toMatchObject({ code: 'attachment.not-readable' });
  });

  it('a program with the name of a picture is refused by its bytes', async () => {
    await expect(convert(Buffer.from('MZ\x90\x00 not a picture'))).rejects.toBeInstanceOf(RejectedError);
    await expect(convert(Buffer.from('<html>hello</html>'))).rejects.toBeInstanceOf(RejectedError);
  });

  it('a voice message is kept as it is', async () => {
    const ogg = Buffer.concat([Buffer.from('OggS\x00\x02'), Buffer.alloc(22), Buffer.from('OpusHead'), Buffer.alloc(64)]);
    const kept = await convert(ogg);
    expect(kept.bytes.equals(ogg)).toBe(true);
    expect(kept.contentType).toMatch(/^audio\//);
  });
});

describe('fetching', () => {
  let server: http.Server;
  let host = '';
  beforeAll(async () => {
    server = http.createServer((request, response) => {
      const paths: Record<string, () => void> = {
        '/photo': () => response.end('bytes'),
        '/moved': () => response.writeHead(302, { location: '/photo' }).end(),
        '/inside': () => response.writeHead(302, { location: 'http://169.254.169.254/latest' }).end(),
        '/round': () => response.writeHead(302, { location: '/round' }).end(),
        '/large': () => response.writeHead(200, { 'content-length': MAX_BYTES + 1 }).end(),
        '/busy': () => response.writeHead(503).end(),
        '/broken': () => void request.socket.destroy(),
      };
      (paths[request.url ?? ''] ?? (() => response.writeHead(404).end()))();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());

  it('follows redirects within the allowed hosts', async () => {
    expect((await fetchAttachment(`http://${host}/moved`, [host])).toString()).toBe('bytes');
  });

  for (const [path, code] of [
    ['inside', 'attachment.host-not-allowed'],
    ['round', 'attachment.gone'],
    ['large', 'attachment.too-large'],
    ['nothing', 'attachment.gone'],
  ] as const) {
    it(`/${path} will never arrive: ${code}`, async () => {
      await expect(fetchAttachment(`http://${host}/${path}`, [host])).rejects.toMatchObject({ name: 'RejectedError', code });
    });
  }

  for (const path of ['busy', 'broken']) {
    it(`/${path} may arrive on another try`, async () => {
      await expect(fetchAttachment(`http://${host}/${path}`, [host])).rejects.toBeInstanceOf(RetryableError);
    });
  }

  it('a host is allowed by its whole name or as a subdomain', () => {
    const allowed = ['.fbcdn.net', 'localhost:3000'];
    expect(hostIsAllowed(new URL('https://scontent.fbcdn.net/a'), allowed)).toBe(true);
    expect(hostIsAllowed(new URL('https://evilfbcdn.net/a'), allowed)).toBe(false);
    expect(hostIsAllowed(new URL('http://localhost:3000/a'), allowed)).toBe(true);
    expect(hostIsAllowed(new URL('http://localhost:3001/a'), allowed)).toBe(false);
  });
});

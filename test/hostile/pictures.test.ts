/** What is sent as a picture and is none, or is one that would fill the memory: refused by name within bounds, or drawn anew without what hid in it. */
import { crc32, deflateSync, gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { convert } from '../../shared/attachments/convert.ts';
import { RejectedError } from '../../shared/platform/errors.ts';

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type), data]);
  const [length, crc] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  crc.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, crc]);
};

/** A PNG of one bit a pixel, all black: 600 million pixels are 75 kB. */
const png = (width: number, height: number, rows = height): Buffer => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([1, 0, 0, 0, 0], 8);
  const data = deflateSync(Buffer.alloc(rows * (1 + Math.ceil(width / 8))), { level: 9 });
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

/** A GIF that says it is 65,535 pixels wide and high. */
const wideGif = () =>
  Buffer.concat([
    Buffer.from('GIF89a'),
    Buffer.from([255, 255, 255, 255, 0, 0, 0]),
    Buffer.from([0x2c, 0, 0, 0, 0, 255, 255, 255, 255, 0, 2, 0, 0x3b]),
  ]);

const REFUSED: Readonly<Record<string, Buffer>> = {
  'a PNG bomb: few bytes, 600 million pixels': png(30_000, 20_000),
  'a PNG that claims more pixels than there are': png(60_000, 60_000, 1),
  'a PNG of 2³¹ − 1 by 1': png(2 ** 31 - 1, 1, 0),
  'a GIF of 65,535 by 65,535': wideGif(),
  'an archive': Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(200)]),
  'a gzip bomb': gzipSync(Buffer.alloc(10_000_000)),
  'a drawing with a script': Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
  'a drawing that asks for a file': Buffer.from(
    '<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg xmlns="http://www.w3.org/2000/svg">&x;</svg>',
  ),
  'a page': Buffer.from('<!doctype html><script>alert(1)</script>'),
  'a program': Buffer.from('\x7fELF\x02\x01\x01'),
  PostScript: Buffer.from('%!PS-Adobe-3.0\n(/etc/passwd) (r) file'),
  'only the first bytes of a JPEG': Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]),
  nothing: Buffer.alloc(0),
  zeros: Buffer.alloc(100_000),
};

test.each(Object.entries(REFUSED))('%s is refused by name', async (_, bytes) => {
  await expect(convert(bytes)).rejects.toBeInstanceOf(RejectedError);
});

test('what hides in a true picture does not stay: the picture is drawn anew', async () => {
  const hidden = '<script>alert(document.domain)</script>';
  const picture = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#336699' } })
    .withExif({ IFD0: { ImageDescription: hidden } })
    .jpeg()
    .toBuffer();
  const kept = await convert(Buffer.concat([picture, Buffer.from(hidden)]));
  expect(kept.contentType).toBe('image/jpeg');
  expect(kept.bytes.includes('<script>')).toBe(false);
  expect(kept.thumbnail?.includes('<script>')).toBe(false);
});

test('the largest photo of a phone is taken', async () => {
  const kept = await convert(
    await sharp({ create: { width: 8160, height: 6120, channels: 3, background: '#fff' } })
      .jpeg()
      .toBuffer(),
  );
  expect((await sharp(kept.bytes).metadata()).width).toBe(2048);
});

/** Pictures that stand for a kind of event where its page is shared. Made when the site is built: the same kinds give the same pictures. */
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import type { CityProfile } from '../../shared/city/profile.ts';

/** As Open Graph readers want it. */
const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 90;

/** The font comes with the product: a machine that builds may have none. */
const FONT = join(dirname(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json')), 'ttf/DejaVuSans-Bold.ttf');

/** Writes `<site>/og/<kind>.png` for every kind of the city. */
export const writePictures = async (site: string, city: CityProfile): Promise<void> => {
  const folder = join(site, 'og');
  await mkdir(folder, { recursive: true });
  for (const { id, name } of city.events.kinds)
    await writeFile(join(folder, `${id}.png`), await picture(id, name.pl, city.programme.name));
};

const picture = async (kind: string, name: string, programme: string): Promise<Buffer> => {
  const [title, below] = await Promise.all([words(name, { height: 210, dpi: 560 }), words(programme, { height: 60, dpi: 150 })]);
  return sharp(Buffer.from(background(kind)))
    .composite([
      { input: title, left: MARGIN, top: 260 },
      { input: below, left: MARGIN, top: HEIGHT - 110 },
    ])
    .png({ palette: true, compressionLevel: 9 })
    .toBuffer();
};

/** White, as large as it fits. */
const words = (text: string, { height, dpi }: { readonly height: number; readonly dpi: number }): Promise<Buffer> =>
  sharp({
    text: {
      text: `<span foreground="white">${escaped(text)}</span>`,
      font: 'DejaVu Sans Bold',
      fontfile: FONT,
      rgba: true,
      width: WIDTH - 2 * MARGIN,
      // With a height the text is made to fit both; a short one would become huge without a limit of its own.
      ...(text.length > 16 ? { height } : { dpi }),
    },
  })
    .png()
    .toBuffer();

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A calendar leaf on a colour that the kind's id gives. */
const background = (kind: string): string => {
  const hue = createHash('sha256').update(kind).digest().readUInt16BE(0) % 360;
  const dots = Array.from({ length: 10 }, (_, i) => {
    const [column, row] = [i % 5, Math.floor(i / 5)];
    return `<rect x="${118 + column * 30}" y="${142 + row * 28}" width="16" height="16" rx="4" fill="hsl(${hue} 55% ${i === 6 ? 45 : 82}%)"/>`;
  }).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">
<rect width="100%" height="100%" fill="hsl(${hue} 45% 22%)"/>
<circle cx="1060" cy="120" r="330" fill="hsl(${hue} 45% 28%)"/>
<rect x="${MARGIN}" y="70" width="190" height="140" rx="22" fill="white"/>
<path d="M${MARGIN} 92a22 22 0 0 1 22-22h146a22 22 0 0 1 22 22v28H${MARGIN}z" fill="hsl(${hue} 60% 55%)"/>
${dots}
</svg>`;
};

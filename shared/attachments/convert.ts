/**
 * What was sent → what is kept. The real type is read from the bytes. Pictures are drawn anew, so that no EXIF (where, when, which phone)
 * stays; voice is kept as it is, for the streetworker to play.
 */
import { fileTypeFromBuffer } from 'file-type';
import sharp from 'sharp';
import { RejectedError } from '../platform/errors.ts';

export interface Kept {
  readonly bytes: Buffer;
  readonly contentType: string;
  readonly extension: string;
  readonly thumbnail: Buffer | null;
}

/** A phone's largest photo is about 50 million pixels; more is an attack on memory. */
const MAX_PIXELS = 64_000_000;
const MAX_SIDE = 2048;
const THUMBNAIL_SIDE = 320;

const PLAYABLE = /^(audio|video)\/|^application\/(ogg|mp4)$/;
const IMAGES = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/heic', 'image/heif', 'image/avif']);

const picture = async (bytes: Buffer): Promise<Kept> => {
  const drawn = sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error' }).autoOrient();
  const drawAt = (side: number) =>
    drawn
      .clone()
      .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
      .jpeg({ quality: 82, mozjpeg: true })
      .toBuffer();
  try {
    const [large, thumbnail] = await Promise.all([drawAt(MAX_SIDE), drawAt(THUMBNAIL_SIDE)]);
    return { bytes: large, contentType: 'image/jpeg', extension: 'jpg', thumbnail };
  } catch (error) {
    throw new RejectedError('attachment.not-readable', 'the picture cannot be read', { cause: error });
  }
};

/** Throws `RejectedError` for what is not accepted. */
export const convert = async (bytes: Buffer): Promise<Kept> => {
  const type = await fileTypeFromBuffer(bytes);
  if (type === undefined) throw new RejectedError('attachment.type-not-accepted', 'the type cannot be told from the bytes');
  if (IMAGES.has(type.mime)) return picture(bytes);
  if (PLAYABLE.test(type.mime) || type.mime === 'application/pdf')
    return { bytes, contentType: type.mime, extension: type.ext, thumbnail: null };
  throw new RejectedError('attachment.type-not-accepted', `type ${type.mime} is not accepted`);
};

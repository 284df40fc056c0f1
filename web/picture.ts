/** A picture as it leaves the phone: turned upright, small enough for a bad connection, without what phones write into pictures. */

const MAX_SIDE = 2048;
const QUALITY = 0.82;
/** What the product draws anew by itself, where this browser cannot. */
const TAKEN_AS_IT_IS = ['image/jpeg', 'image/png', 'image/webp', 'image/heic'];

export type PictureType = 'image/jpeg' | 'image/png' | 'image/webp' | 'image/heic';
export interface Picture {
  readonly content: Blob;
  readonly contentType: PictureType;
}

export const ACCEPTED = TAKEN_AS_IT_IS.join(',');

const asItIs = (file: File): Picture | null => {
  const contentType = TAKEN_AS_IT_IS.find((type) => type === file.type);
  return contentType === undefined ? null : { content: file, contentType: contentType as PictureType };
};

/** null = it is no picture that anybody here can read. */
export const pictureOf = async (file: File): Promise<Picture | null> => {
  try {
    const drawn = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const scale = Math.min(1, MAX_SIDE / Math.max(drawn.width, drawn.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(drawn.width * scale);
    canvas.height = Math.round(drawn.height * scale);
    canvas.getContext('2d')?.drawImage(drawn, 0, 0, canvas.width, canvas.height);
    drawn.close();
    const content = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY));
    return content === null ? asItIs(file) : { content, contentType: 'image/jpeg' };
  } catch {
    return asItIs(file);
  }
};

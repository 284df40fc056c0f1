/** Finds a QR code in a picture: by the browser itself where it can, else by a library that is fetched only then. */

/** The part of the Shape Detection API that is used; browsers that have it are not described by TypeScript. */
interface Detector {
  detect(picture: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
}
interface WithDetector {
  readonly BarcodeDetector: {
    new (options: { readonly formats: readonly string[] }): Detector;
    getSupportedFormats(): Promise<readonly string[]>;
  };
}

const hasDetector = (scope: object): scope is WithDetector => 'BarcodeDetector' in scope;

export type QrReader = (video: HTMLVideoElement) => Promise<string | null>;

/** What a code in these pixels says (RGBA); null = there is none. */
export const readPixels = async (pixels: Uint8ClampedArray, width: number, height: number): Promise<string | null> => {
  const { default: library } = await import('jsqr');
  return library.default(pixels, width, height)?.data ?? null;
};

/** As wide as the picture that is looked at: more only takes longer. */
const LOOKED_AT = 480;

const byLibrary = (): QrReader => {
  const canvas = document.createElement('canvas');
  const drawing = canvas.getContext('2d', { willReadFrequently: true });
  return async (video) => {
    if (drawing === null || video.videoWidth === 0) return null;
    canvas.width = LOOKED_AT;
    canvas.height = Math.round((video.videoHeight * LOOKED_AT) / video.videoWidth);
    drawing.drawImage(video, 0, 0, canvas.width, canvas.height);
    const { data } = drawing.getImageData(0, 0, canvas.width, canvas.height);
    return readPixels(data, canvas.width, canvas.height);
  };
};

const readsItself = async (scope: object): Promise<boolean> =>
  hasDetector(scope) && (await scope.BarcodeDetector.getSupportedFormats()).includes('qr_code');

/** Fetches beforehand what the camera will need: at the door there may be no connection. Without one now, it is tried again then. */
export const fetchReader = async (): Promise<void> => {
  if (!(await readsItself(globalThis))) await import('jsqr').catch(() => {});
};

export const qrReader = async (): Promise<QrReader> => {
  const scope: object = globalThis;
  if (hasDetector(scope) && (await readsItself(scope))) {
    const detector = new scope.BarcodeDetector({ formats: ['qr_code'] });
    return async (video) => (await detector.detect(video))[0]?.rawValue ?? null;
  }
  return byLibrary();
};

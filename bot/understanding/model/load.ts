/** The asset as bytes. In a bundle this module is replaced by one that reads them from beside it (infra/bundle-plugins.ts). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const modelBytes = (): Uint8Array<ArrayBuffer> => readFileSync(join(import.meta.dirname, 'model.bin'));

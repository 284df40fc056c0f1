/** A QR code drawn as squares: sharp at any size. */
import { create } from 'qrcode';
import type { Pdf } from './pdf-drawing.ts';

/** Light squares around a code, without which cameras do not find it (ISO/IEC 18004). */
const QUIET = 4;

export const drawCode = (
  pdf: Pdf,
  { address, points, alt }: { readonly address: string; readonly points: number; readonly alt: string },
): void => {
  // M: read with 15 % of it dirty or torn, as on a door.
  const { modules } = create(address, { errorCorrectionLevel: 'M' });
  const square = points / (modules.size + 2 * QUIET);
  const left = (pdf.page.width - points) / 2 + QUIET * square;
  const top = pdf.y + QUIET * square;
  const bbox: [number, number, number, number] = [left, top, left + modules.size * square, top + modules.size * square];
  pdf.addStructure(
    pdf.struct('Figure', { alt, bbox }, () => {
      for (let row = 0; row < modules.size; row++) {
        for (let column = 0; column < modules.size; column++) {
          if (modules.get(row, column) === 1) pdf.rect(left + column * square, top + row * square, square, square);
        }
      }
      pdf.fill('#000000');
    }),
  );
  pdf.y += points;
};

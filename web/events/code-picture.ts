/** One's code as a QR picture, for the door: squares of one path, sharp at any size, without a script. */
import { create } from 'qrcode';
import { Html } from '../html.ts';

/** Light squares around a code, without which cameras do not find it (ISO/IEC 18004). */
const QUIET = 4;

/** `alt` says what it is to who does not see it. */
export const codePicture = (address: string, alt: string): Html => {
  const { modules } = create(address, { errorCorrectionLevel: 'M' });
  const side = modules.size + 2 * QUIET;
  const squares = Array.from({ length: modules.size * modules.size }, (_, i) => ({
    x: i % modules.size,
    y: Math.floor(i / modules.size),
  }))
    .filter(({ x, y }) => modules.get(y, x) === 1)
    .map(({ x, y }) => `M${x + QUIET} ${y + QUIET}h1v1h-1z`);
  return new Html(
    `<svg class="code-picture" role="img" aria-label="${alt}" viewbox="0 0 ${side} ${side}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${side}v${side}H0z"></path><path fill="#000" d="${squares.join('')}"></path></svg>`,
  );
};

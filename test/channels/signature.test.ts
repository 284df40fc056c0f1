import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { signatureIsValid } from '../../bot/channels/messenger/signature.ts';

const SECRET = 'local-app-secret';
const body = Buffer.from('{"text":"żółć 🥲"}');
const sign = (bytes: Buffer, algorithm = 'sha256') => `${algorithm}=${createHmac(algorithm, SECRET).update(bytes).digest('hex')}`;

describe('the signature of a webhook', () => {
  it('holds over the very bytes that came', () => expect(signatureIsValid(body, sign(body), SECRET)).toBe(true));

  it('breaks with any one byte altered', () => {
    for (let i = 0; i < body.length; i++) {
      const altered = Buffer.from(body);
      altered.writeUInt8((altered.readUInt8(i) + 1) % 256, i);
      expect(signatureIsValid(altered, sign(body), SECRET)).toBe(false);
    }
  });

  const wrong: readonly [string, string | undefined][] = [
    ['missing', undefined],
    ['empty', ''],
    ['SHA-1', sign(body, 'sha1')],
    ['truncated', sign(body).slice(0, -2)],
    ['of another secret', `sha256=${createHmac('sha256', 'other').update(body).digest('hex')}`],
    ['without its prefix', sign(body).slice(7)],
    ['not hexadecimal', `sha256=${'zz'.repeat(32)}`],
    ['in capitals and longer', `${sign(body)}00`],
  ];
  for (const [name, header] of wrong) it(`${name} is refused`, () => expect(signatureIsValid(body, header, SECRET)).toBe(false));
});

/** The keys by which push services know this deployment (RFC 8292): the private one is a random key of the table, the public one follows from it. */
import { createECDH } from 'node:crypto';
import { secretOf } from '../platform/random-secret.ts';
import type { Table } from '../platform/table.ts';

export interface VapidKeys {
  /** base64url, uncompressed point: `applicationServerKey` of browsers. */
  readonly publicKey: string;
  readonly privateKey: string;
}

export const vapidKeys = async (table: Table): Promise<VapidKeys> => {
  const privateKey = await secretOf(table, 'vapid');
  const curve = createECDH('prime256v1');
  curve.setPrivateKey(privateKey);
  return { publicKey: curve.getPublicKey('base64url'), privateKey: privateKey.toString('base64url') };
};

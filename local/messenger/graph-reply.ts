/** A call of Graph and what comes back, before it is HTTP. */
import type { GraphRefusal } from './graph-errors.ts';

export interface Call {
  readonly method: string;
  /** After the version, e.g. `me/messages`. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

export type Reply =
  | {
      readonly ok: true;
      readonly body: unknown;
      readonly summary: string;
      readonly psid: string | null;
      readonly dropped?: boolean;
      readonly after?: () => Promise<void>;
    }
  | { readonly ok: false; readonly refusal: GraphRefusal; readonly psid: string | null };

export const refuse = (refusal: GraphRefusal, psid: string | null = null): Reply => ({ ok: false, refusal, psid });

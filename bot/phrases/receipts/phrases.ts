/** Every sentence about receipts of a project, as one shape: a language module that lacks a text does not compile. Sums in grosze, days local. */
import type { ReceiptRefusalCode } from '../../engine/receipt-turn.ts';

export interface ReceiptPhrases {
  /** At most 20 characters each. */
  readonly titles: Readonly<Record<'next' | 'without-picture' | 'today' | 'yesterday', string>>;
  /** Words that a message about a receipt begins with, and words that may stand before them. */
  readonly typed: { readonly receipt: readonly string[]; readonly before: readonly string[] };
  readonly notTied: string;
  readonly tied: (organisation: string) => string;
  readonly noProject: string;
  readonly whichProject: string;
  readonly picture: (project: string) => string;
  readonly pictureAgain: string;
  readonly sum: string;
  readonly sumAgain: string;
  readonly whichLine: string;
  readonly left: (grosze: number) => string;
  readonly day: string;
  readonly dayAgain: string;
  readonly kept: (what: { readonly grosze: number | null; readonly line: string | null; readonly day: string | null }) => string;
  readonly leftInLine: (grosze: number) => string;
  readonly warnings: Readonly<Record<'over-line' | 'before-contract' | 'after-realisation' | 'line-unknown', string>>;
  readonly warned: string;
  readonly notKept: string;
  readonly refused: Readonly<Record<ReceiptRefusalCode, string>>;
}

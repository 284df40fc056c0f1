/** What the flow of receipts asks of the programme and wants done; part of the boundary in `turn.ts`. */
import type { Attachment } from '../../shared/conversations/model.ts';
import type { Receipt } from '../../shared/grants/settlement-model.ts';

/** A project with a contract that the person's organisation runs. Money in integer grosze. */
export interface ProjectToSpend {
  readonly offerId: string;
  /** For people: M-2027-007. */
  readonly number: string;
  readonly title: string;
  /** As agreed; `leftGrosze` may be below 0. */
  readonly lines: readonly { readonly id: string; readonly name: string; readonly leftGrosze: number }[];
}

export type ReceiptQuery = { readonly kind: 'my-projects' };

/** `tied`: the chat belongs to somebody of an organisation. */
export interface ReceiptFound {
  readonly kind: 'my-projects';
  readonly tied: boolean;
  readonly projects: readonly ProjectToSpend[];
}

export type ReceiptCommand =
  /** The code of the organisation's page: from then on receipts of this chat are of that person. */
  | { readonly kind: 'tie-chat'; readonly code: string }
  | {
      readonly kind: 'keep-receipt';
      readonly offerId: string;
      /** null = not said; the office asks later. */
      readonly grosze: number | null;
      readonly lineId: string | null;
      /** Local day. */
      readonly issuedOn: string | null;
      readonly attachment: Attachment | null;
    };

export type ReceiptDone =
  | { readonly kind: 'chat-tied'; readonly organisation: string }
  | {
      readonly kind: 'receipt-kept';
      readonly warnings: Receipt['warnings'];
      /** Of its line, with this receipt; null = no line was named. */
      readonly leftGrosze: number | null;
    };

export type ReceiptRefusalCode = 'chat-code.unknown' | 'project.not-found';

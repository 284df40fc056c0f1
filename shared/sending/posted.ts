/** What became of a mail or SMS. retry: the same may work in a moment; fail: never to this address. */
export type Posted =
  | { readonly sent: true; readonly externalId: string | null }
  | { readonly sent: false; readonly outcome: 'retry' | 'fail'; readonly code: string };

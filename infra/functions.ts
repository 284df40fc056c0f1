/** Every function: its source is `functions/<name>.ts`, its bundle `<name>/index.mjs`. */
export const FUNCTION_NAMES = [
  'messenger-webhook',
  'data-deletion',
  'take-turn',
  'take-receipt',
  'relay-outbox',
  'send-message',
  'route-issue',
  'tell-resident',
  'notify-duty',
  'store-attachment',
  'erase-person',
  'follow-event',
  'fill-seats',
  'tell-guests',
  'print',
  'route-idea',
  'follow-grant',
  'send-letter',
  'keep-promises',
  'fulfil-due',
  'hold-unanswered',
  'staff-api',
  'member-api',
  'public-pages',
] as const;

export type FunctionName = (typeof FUNCTION_NAMES)[number];

/** What kinds of files residents send. Apart from the schemas: the function behind the webhook carries none of them. */
export const ATTACHMENT_KINDS = ['image', 'audio', 'video', 'file', 'fallback', 'sticker'] as const;
export type AttachmentKind = (typeof ATTACHMENT_KINDS)[number];

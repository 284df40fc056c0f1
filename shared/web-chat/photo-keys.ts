/** Where a photo of the web chat waits as it was sent, until it has been drawn anew. Pure. */

const folder = (conversationId: string): string => `chat-uploads/${conversationId}/`;

/** `id`: the browser's own name of it. */
export const chatUploadKey = (conversationId: string, id: string): string => `${folder(conversationId)}${id}`;

const SENT = 'sent:';

/** How a message says that its file waits in our own bucket, where one of Messenger says where to fetch it. */
export const sentAddress = (key: string): string => `${SENT}${key}`;

/** The key behind such an address; null = it is to be fetched, or belongs to another conversation. */
export const sentKeyOf = (address: string | null, conversationId: string): string | null =>
  address?.startsWith(`${SENT}${folder(conversationId)}`) === true ? address.slice(SENT.length) : null;

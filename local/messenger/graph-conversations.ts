/** What Meta keeps of the page's conversations, as Graph tells it. Source: Meta, Graph API, Conversations; the shapes are Meta's. */
import type { Chat } from './chat.ts';
import type { Call, Reply } from './graph-reply.ts';
import { type Attachment, type ChatMessage, IDENTITY } from './model.ts';

const CONVERSATIONS_ON_A_PAGE = 25;
const MESSAGES_OF_A_CONVERSATION = 100;

/** Graph writes `2026-11-21T10:00:00+0000`. */
const timeOf = (at: number): string => new Date(at).toISOString().replace(/\.\d+Z$/, '+0000');

const attachmentOf = ({ type, url }: Attachment, i: number) => ({
  id: String(i),
  ...(type === 'image'
    ? { mime_type: 'image/jpeg', image_data: { url } }
    : type === 'video'
      ? { mime_type: 'video/mp4', video_data: { url } }
      : { mime_type: type === 'audio' ? 'audio/mp4' : 'application/octet-stream', file_url: url }),
});

const messageOf = ({ mid, psid, from, at, text, attachments }: ChatMessage, name: string) => {
  const [resident, page] = [
    { id: psid, name },
    { id: IDENTITY.pageId, name: 'Strona programu (symulator)' },
  ];
  return {
    id: mid,
    created_time: timeOf(Date.parse(at)),
    from: from === 'resident' ? resident : page,
    to: { data: [from === 'resident' ? page : resident] },
    message: text ?? '',
    ...(attachments.length > 0 && { attachments: { data: attachments.map(attachmentOf) } }),
  };
};

/** The newest first, in pages. */
export const conversations = ({ store }: Pick<Chat, 'store'>, { path, query }: Call): Reply => {
  const all = store
    .residents()
    .filter(({ lastActionAt }) => lastActionAt !== null)
    .toSorted((a, b) => (b.lastActionAt ?? 0) - (a.lastActionAt ?? 0));
  const start = Number(query.get('after') ?? 0);
  const shown = all.slice(start, start + CONVERSATIONS_ON_A_PAGE);
  const after = start + shown.length;
  const next = `https://graph.facebook.com/${path}?${new URLSearchParams({ ...Object.fromEntries(query), after: String(after) })}`;
  return {
    ok: true,
    psid: null,
    summary: 'Graph oddał rozmowy strony',
    body: {
      data: shown.map(({ psid, name, lastActionAt }) => ({
        id: `t_${psid}`,
        updated_time: timeOf(lastActionAt ?? 0),
        messages: {
          data: store
            .messages(psid)
            .filter(({ unsent }) => !unsent)
            .toReversed()
            .slice(0, MESSAGES_OF_A_CONVERSATION)
            .map((message) => messageOf(message, name)),
        },
      })),
      paging: { cursors: { after: String(after) }, ...(after < all.length && { next }) },
    },
  };
};

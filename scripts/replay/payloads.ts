/** Webhook payloads to feed again: kept in a file, or made anew of what Meta keeps of the page's conversations. */
import { readFileSync } from 'node:fs';
import * as z from 'zod';

/** One body of a webhook request, as its bytes. */
export type Payload = string;

/** One JSON body per line. Throws with the number of a line that is none. */
export const payloadsInFile = (file: string): readonly Payload[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, i) => {
      if (line.trim() === '') return [];
      try {
        JSON.parse(line);
      } catch {
        throw new Error(`${file}, line ${i + 1} is not JSON: write one webhook body per line`);
      }
      return [line];
    });

const AttachmentSchema = z.object({
  mime_type: z.string().optional(),
  image_data: z.object({ url: z.string() }).optional(),
  video_data: z.object({ url: z.string() }).optional(),
  file_url: z.string().optional(),
});
const MessageSchema = z.object({
  id: z.string(),
  created_time: z.string(),
  from: z.object({ id: z.string() }),
  message: z.string().default(''),
  attachments: z.object({ data: z.array(AttachmentSchema) }).default({ data: [] }),
});
export type PageMessage = z.infer<typeof MessageSchema>;

/** As much of `GET /me/conversations` as is read. Source: Meta, Graph API, Conversations. */
const ConversationsSchema = z.object({
  data: z.array(z.object({ updated_time: z.string(), messages: z.object({ data: z.array(MessageSchema) }).optional() })),
  /** `next` is there when more follow. */
  paging: z.object({ next: z.string().optional(), cursors: z.object({ after: z.string().optional() }).optional() }).optional(),
});

type Conversations = z.infer<typeof ConversationsSchema>;

const attachmentOf = ({ mime_type, image_data, video_data, file_url }: z.infer<typeof AttachmentSchema>) => {
  if (image_data !== undefined) return { type: 'image', payload: { url: image_data.url } };
  if (video_data !== undefined) return { type: 'video', payload: { url: video_data.url } };
  return { type: mime_type?.startsWith('audio/') ? 'audio' : 'file', payload: { url: file_url } };
};

/** The webhook that Meta would have sent for this message: the same id, so whoever has it already does nothing. */
export const payloadOf = ({ id, created_time, from, message, attachments }: PageMessage, pageId: string): Payload => {
  const at = Date.parse(created_time);
  return JSON.stringify({
    object: 'page',
    entry: [
      {
        id: pageId,
        time: at,
        messaging: [
          {
            sender: { id: from.id },
            recipient: { id: pageId },
            timestamp: at,
            message: {
              mid: id,
              ...(message !== '' && { text: message }),
              ...(attachments.data.length > 0 && { attachments: attachments.data.map(attachmentOf) }),
            },
          },
        ],
      },
    ],
  });
};

const FIELDS = 'updated_time,messages.limit(100){id,created_time,from,message,attachments}';

/** What residents have written to the page since then, oldest first, of at most the last 100 messages of each conversation. */
export const payloadsOfPage = async (graph: string, token: string, since: string): Promise<readonly Payload[]> => {
  const read = async <Body>(url: string, schema: z.ZodType<Body>): Promise<Body> => {
    const response = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
    const body: unknown = await response.json();
    if (!response.ok) throw new Error(`Graph refused: ${JSON.stringify(body).slice(0, 300)}`);
    return schema.parse(body);
  };
  const { id: pageId } = await read(`${graph}/me?fields=id`, z.object({ id: z.string() }));
  // Graph tells whole seconds.
  const from = Math.floor(Date.parse(since) / 1000) * 1000;
  const written: PageMessage[] = [];
  const first = `${graph}/me/conversations?platform=messenger&fields=${encodeURIComponent(FIELDS)}`;
  for (let address: string | undefined = first; address !== undefined; ) {
    const answer: Conversations = await read(address, ConversationsSchema);
    const { data, paging } = answer;
    // Of a conversation the newest first, too; within a second only that tells their order.
    for (const { messages } of data) written.push(...(messages?.data ?? []).toReversed());
    // The newest conversations come first: once one is older, all that follow are.
    const oldest = data.at(-1)?.updated_time;
    const more: boolean = paging?.next !== undefined && oldest !== undefined && Date.parse(oldest) >= from;
    address = more ? `${first}&after=${encodeURIComponent(paging?.cursors?.after ?? '')}` : undefined;
  }
  return written
    .filter((message) => message.from.id !== pageId && Date.parse(message.created_time) >= from)
    .toSorted((a, b) => Date.parse(a.created_time) - Date.parse(b.created_time))
    .map((message) => payloadOf(message, pageId));
};

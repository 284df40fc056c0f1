/** A message that Graph took: as it stands in the chat, and as its echo says it. */
import type { ButtonRequest, MessageRequest } from './graph-request.ts';
import type { AttachmentType, Button, ChatMessage } from './model.ts';

const button = ({ type, title = '', url = '', payload = '' }: ButtonRequest): Button => {
  switch (type) {
    case 'web_url':
      return { type, title, url };
    case 'phone_number':
      return { type, title, payload };
    default:
      return { type: 'postback', title, payload };
  }
};

const mediaType = (type: string): AttachmentType => (type === 'image' || type === 'audio' || type === 'video' ? type : 'file');

type Content = Pick<ChatMessage, 'text' | 'buttons' | 'cards' | 'attachments' | 'quickReplies' | 'metadata'>;

export const acceptedMessage = ({ text, attachment, quick_replies = [], metadata }: MessageRequest): Content => {
  const payload = attachment?.payload;
  const template = attachment?.type === 'template';
  return {
    text: (template ? payload?.text : text) ?? null,
    buttons: template ? (payload?.buttons ?? []).map(button) : [],
    cards: (payload?.elements ?? []).map((element) => ({
      title: element.title,
      subtitle: element.subtitle ?? null,
      imageUrl: element.image_url ?? null,
      buttons: (element.buttons ?? []).map(button),
    })),
    attachments: attachment === undefined || template ? [] : [{ type: mediaType(attachment.type), url: payload?.url ?? null }],
    quickReplies: quick_replies.map(({ content_type, title = '', payload: said = '' }) => ({
      kind: content_type === 'user_phone_number' || content_type === 'user_email' ? content_type : 'text',
      title,
      payload: said,
    })),
    metadata: metadata ?? null,
  };
};

/** Echoes carry text and attachments; quick replies are not in them. */
export const echoBody = ({ text, attachment }: MessageRequest): Readonly<Record<string, unknown>> => ({
  ...(text === undefined ? {} : { text }),
  ...(attachment === undefined ? {} : { attachments: [attachment] }),
});

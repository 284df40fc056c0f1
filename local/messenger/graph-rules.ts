/**
 * Meta's rules for sending, as one ordered list: the first rule that objects is the answer.
 * Source: Meta, Messenger Platform: Send API reference, messaging policy, quick replies, templates (as of November 2026).
 */
import { type GraphRefusal, REFUSALS } from './graph-errors.ts';
import type { AttachmentRequest, ButtonRequest, MessageRequest, QuickReplyRequest, SendRequest } from './graph-request.ts';

const HOUR = 3_600_000;
export const STANDARD_WINDOW_MS = 24 * HOUR;
export const HUMAN_AGENT_WINDOW_MS = 7 * 24 * HOUR;

export const LIMITS = {
  text: 2000,
  metadata: 1000,
  quickReplies: 13,
  quickReplyTitle: 20,
  payload: 1000,
  buttons: 3,
  buttonTitle: 20,
  buttonTemplateText: 640,
  elements: 10,
  elementTitle: 80,
  elementSubtitle: 80,
} as const;

const RETIRED_TAGS = new Set(['CONFIRMED_EVENT_UPDATE', 'ACCOUNT_UPDATE', 'POST_PURCHASE_UPDATE']);
const SENDER_ACTIONS = new Set(['typing_on', 'typing_off', 'mark_seen']);
const MEDIA_TYPES = new Set(['image', 'audio', 'video', 'file']);

/** What Graph knows about the recipient. `lastActionAt` null = no such person, or one who has never written. */
export interface Situation {
  readonly now: number;
  readonly lastActionAt: number | null;
}

type Rule = (request: SendRequest, situation: Situation) => GraphRefusal | null;
type MessageRule = (message: MessageRequest) => GraphRefusal | null;

const { invalid } = REFUSALS;
const first = <T>(items: readonly T[], check: (item: T) => GraphRefusal | null): GraphRefusal | null => {
  for (const item of items) {
    const found = check(item);
    if (found) return found;
  }
  return null;
};

const tooLong = (param: string, value: string | undefined, limit: number): GraphRefusal | null =>
  (value?.length ?? 0) <= limit
    ? null
    : invalid(
        `Length of param ${param} must be less than or equal to ${limit}`,
        `${param} ma ${value?.length} znaków, wolno ${limit}`,
      );

const tooMany = (param: string, items: readonly unknown[], limit: number): GraphRefusal | null =>
  items.length <= limit
    ? null
    : invalid(`Param ${param} must have at most ${limit} elements`, `${param}: ${items.length} pozycji, wolno ${limit}`);

const missing = (param: string, value: string | undefined): GraphRefusal | null =>
  value === undefined || value.trim() === ''
    ? invalid(`Param ${param} must be a non-empty UTF-8 encoded string`, `brakuje ${param}`)
    : null;

const isAddress = (text: string | undefined): boolean => text !== undefined && URL.canParse(text) && /^https?:/.test(text);

const buttonRule =
  (path: string) =>
  (button: ButtonRequest): GraphRefusal | null => {
    const title = missing(`${path}[title]`, button.title) ?? tooLong(`${path}[title]`, button.title, LIMITS.buttonTitle);
    if (title) return title;
    switch (button.type) {
      case 'web_url':
        return isAddress(button.url) ? null : invalid(`Param ${path}[url] must be a valid URL`, 'przycisk bez poprawnego adresu');
      case 'postback':
        return missing(`${path}[payload]`, button.payload) ?? tooLong(`${path}[payload]`, button.payload, LIMITS.payload);
      case 'phone_number':
        return /^\+\d{5,15}$/.test(button.payload ?? '')
          ? null
          : invalid(
              `Param ${path}[payload] must be a phone number with a + prefix`,
              `numer „${button.payload ?? ''}” bez prefiksu kraju`,
            );
      default:
        return invalid(
          `Param ${path}[type] is not a supported button type: ${button.type}`,
          `nieznany rodzaj przycisku ${button.type}`,
        );
    }
  };

const quickReplyRule = (reply: QuickReplyRequest): GraphRefusal | null => {
  if (reply.content_type === 'user_phone_number' || reply.content_type === 'user_email') return null;
  if (reply.content_type !== 'text')
    return invalid(
      `Param quick_replies[content_type] must be one of {text, user_phone_number, user_email} - got "${reply.content_type}"`,
      `nie ma rodzaju szybkiej odpowiedzi ${reply.content_type}`,
    );
  return (
    missing('quick_replies[title]', reply.title) ??
    tooLong('quick_replies[title]', reply.title, LIMITS.quickReplyTitle) ??
    missing('quick_replies[payload]', reply.payload) ??
    tooLong('quick_replies[payload]', reply.payload, LIMITS.payload)
  );
};

const templateRule = ({ payload }: AttachmentRequest): GraphRefusal | null => {
  const { buttons = [], elements = [] } = payload;
  switch (payload.template_type) {
    case 'button':
      return (
        missing('template[text]', payload.text) ??
        tooLong('template[text]', payload.text, LIMITS.buttonTemplateText) ??
        (buttons.length === 0 ? invalid('Param template[buttons] must have 1 to 3 elements', 'szablon bez przycisków') : null) ??
        tooMany('template[buttons]', buttons, LIMITS.buttons) ??
        first(buttons, buttonRule('template[buttons]'))
      );
    case 'generic':
      return (
        (elements.length === 0 ? invalid('Param template[elements] must have 1 to 10 elements', 'szablon bez kart') : null) ??
        tooMany('template[elements]', elements, LIMITS.elements) ??
        first(
          elements,
          (element) =>
            missing('element[title]', element.title) ??
            tooLong('element[title]', element.title, LIMITS.elementTitle) ??
            tooLong('element[subtitle]', element.subtitle, LIMITS.elementSubtitle) ??
            (element.subtitle === undefined && element.image_url === undefined && (element.buttons ?? []).length === 0
              ? invalid('Element must have at least one of subtitle, image_url or buttons besides title', 'karta z samym tytułem')
              : null) ??
            tooMany('element[buttons]', element.buttons ?? [], LIMITS.buttons) ??
            first(element.buttons ?? [], buttonRule('element[buttons]')),
        )
      );
    default:
      return invalid(
        `Unsupported template_type: ${payload.template_type}`,
        `szablon ${payload.template_type} nie jest obsługiwany`,
      );
  }
};

const attachmentRule = (attachment: AttachmentRequest): GraphRefusal | null => {
  if (attachment.type === 'template') return templateRule(attachment);
  if (!MEDIA_TYPES.has(attachment.type))
    return invalid(
      `Param attachment[type] must be one of {image, audio, video, file, template} - got "${attachment.type}"`,
      `nie ma załącznika ${attachment.type}`,
    );
  return isAddress(attachment.payload.url)
    ? null
    : invalid('Param attachment[payload][url] must be a valid URL', 'załącznik bez poprawnego adresu');
};

const messageRules: readonly MessageRule[] = [
  ({ text, attachment }) =>
    text !== undefined && attachment !== undefined
      ? invalid('Cannot send both text and attachment in one message', 'tekst i załącznik w jednej wiadomości')
      : null,
  ({ text, attachment }) => (attachment === undefined ? missing('message[text]', text) : null),
  ({ text }) => tooLong('message[text]', text, LIMITS.text),
  ({ metadata }) => tooLong('message[metadata]', metadata, LIMITS.metadata - 1),
  ({ quick_replies = [] }) => tooMany('message[quick_replies]', quick_replies, LIMITS.quickReplies),
  ({ quick_replies = [] }) => first(quick_replies, quickReplyRule),
  ({ attachment }) => (attachment === undefined ? null : attachmentRule(attachment)),
];

const tagRule: Rule = ({ messaging_type, tag }) => {
  if (messaging_type === 'UTILITY') return REFUSALS.utilityOff;
  if (messaging_type !== undefined && !['RESPONSE', 'UPDATE', 'MESSAGE_TAG'].includes(messaging_type))
    return invalid(
      `Param messaging_type must be one of {RESPONSE, UPDATE, MESSAGE_TAG, UTILITY} - got "${messaging_type}"`,
      `nie ma messaging_type ${messaging_type}`,
    );
  if (tag === undefined) return messaging_type === 'MESSAGE_TAG' ? REFUSALS.tagMissing : null;
  if (RETIRED_TAGS.has(tag)) return REFUSALS.tagRetired(tag);
  return tag === 'HUMAN_AGENT' ? null : REFUSALS.tagUnknown(tag);
};

const windowRule: Rule = ({ messaging_type, tag, message }, { now, lastActionAt }) => {
  if (message === undefined || lastActionAt === null) return null;
  const silence = now - lastActionAt;
  if (silence <= STANDARD_WINDOW_MS) return null;
  if (messaging_type !== 'MESSAGE_TAG' || tag !== 'HUMAN_AGENT') return REFUSALS.outsideWindow;
  return silence <= HUMAN_AGENT_WINDOW_MS ? null : REFUSALS.outsideHumanAgentWindow;
};

const rules: readonly Rule[] = [
  ({ message, sender_action }) => (message !== undefined && sender_action !== undefined ? REFUSALS.messageAndAction : null),
  ({ message, sender_action }) =>
    message === undefined && sender_action === undefined
      ? invalid('Param message or sender_action is required', 'żądanie bez wiadomości i bez sender_action')
      : null,
  ({ sender_action }) =>
    sender_action === undefined || SENDER_ACTIONS.has(sender_action)
      ? null
      : invalid(
          `Param sender_action must be one of {typing_on, typing_off, mark_seen} - got "${sender_action}"`,
          `nie ma sender_action ${sender_action}`,
        ),
  (_, { lastActionAt }) => (lastActionAt === null ? REFUSALS.unknownPerson : null),
  tagRule,
  ({ message }) => (message === undefined ? null : first(messageRules, (rule) => rule(message))),
  windowRule,
];

/** Null = Graph takes it. */
export const refuseSend = (request: SendRequest, situation: Situation): GraphRefusal | null =>
  first(rules, (rule) => rule(request, situation));

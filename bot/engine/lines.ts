/** Lines and the limits of the channels: they are kept here once, so that no flow has to think of them. */
import type { Line } from '../../shared/conversations/model.ts';

export interface Option {
  readonly title: string;
  readonly payload: string;
}

/** Messenger shows at most 13 quick replies of 20 characters; a text has under 2,000. */
export const LIMITS = { quickReplies: 13, title: 20, text: 1900 } as const;

const shortened = (text: string, limit: number): string =>
  text.length <= limit ? text : `${text.slice(0, limit - 1).trimEnd()}…`;

/** At most `limit` characters of a resident's words, for repeating them. */
export const clip = (text: string, limit: number): string => shortened(text.replace(/\s+/g, ' ').trim(), limit);

export const line = (text: string, options: readonly Option[] = []): Line => ({
  text: shortened(text, LIMITS.text),
  quickReplies: options
    .slice(0, LIMITS.quickReplies)
    .map(({ title, payload }) => ({ title: shortened(title, LIMITS.title), payload })),
  buttons: [],
});

/** The question with its options numbered in the text as well: quick replies vanish on phones. */
export const choice = (text: string, options: readonly Option[]): Line =>
  line(`${text}\n${options.map(({ title }, at) => `${at + 1}. ${title}`).join('\n')}`, options);

export const withOptions = (said: Line, options: readonly Option[]): Line => line(said.text, options);

/** A long text as several lines, cut at line ends or spaces where possible. */
export const inParts = (text: string): Line[] => {
  const parts: string[] = [];
  let rest = text.trim();
  while (rest.length > LIMITS.text) {
    const window = rest.slice(0, LIMITS.text);
    const cut = Math.max(window.lastIndexOf('\n'), window.lastIndexOf(' '));
    const at = cut > LIMITS.text / 2 ? cut : LIMITS.text;
    parts.push(rest.slice(0, at).trimEnd());
    rest = rest.slice(at).trimStart();
  }
  if (rest !== '') parts.push(rest);
  return parts.map((part) => line(part));
};

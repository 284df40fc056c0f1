/**
 * Where an answer may go that Messenger will not take any more: a phone number or an e-mail address, given for that only. Asked once, in
 * passing; changed and removed whenever the resident says so.
 */
import * as z from 'zod';
import { defineFlow, end, goto, type Input, type Move, retry, type Scene, type Step } from '../../engine/flow.ts';
import { isOneOf } from '../../engine/fold.ts';
import { clip, line, type Option } from '../../engine/lines.ts';
import { sureCategory } from '../../engine/sure.ts';
import { entry, partsOf } from '../options.ts';
import { type ContactHeard, contactIn, contactSaid } from './parse.ts';

/** On our own page the answer waits; Messenger closes after a day. */
const question = ({ channel, words }: Scene): string => (channel === 'messenger' ? words.contact.ask : words.contact.askOnPage);

const Draft = z.object({
  /** What the question was laid over offers. */
  options: z.array(z.object({ title: z.string(), payload: z.string() })),
  /** A bare "yes" or "no" is for this question. */
  yesAndNo: z.boolean(),
  /** An address that may be misspelt. */
  doubtful: z.object({ value: z.string(), suggested: z.string() }).nullable(),
});
export type ContactDraft = z.infer<typeof Draft>;

const EMPTY: ContactDraft = { options: [], yesAndNo: true, doubtful: null };
/** Characters of a wrong number or address that are repeated. */
const MOST_REPEATED = 80;

const OWN = ['contact:skip', 'contact:suggested', 'contact:typed', 'contact:remove'];

const keep = (kind: 'sms' | 'email', value: string, { now, words }: Scene): Move<ContactDraft> => {
  const contact = { kind, value, at: now };
  return end([line(words.contact.kept(contactSaid(contact)))], { answerContact: contact });
};

const remove = ({ answerContact, words }: Scene): Move<ContactDraft> =>
  end([line(answerContact === null ? words.contact.none : words.contact.removed)], { answerContact: null });

const heard = (contact: ContactHeard, draft: ContactDraft, scene: Scene): Move<ContactDraft> => {
  const { words } = scene;
  switch (contact.kind) {
    case 'sms':
    case 'email':
      return keep(contact.kind, contact.value, scene);
    case 'doubtful': {
      const { value, suggested } = contact;
      return goto('check', { ...draft, doubtful: { value, suggested } }, [line(words.contact.suggest(value, suggested))]);
    }
    case 'wrong-email':
      return retry(line(words.contact.wrongEmail(clip(contact.typed, MOST_REPEATED))), draft);
    case 'wrong-phone':
      return retry(line(words.contact.wrongPhone(clip(contact.typed, MOST_REPEATED))), draft);
  }
};

const contactOf = ({ text, payload }: Input): ContactHeard | null => (text === null || payload !== null ? null : contactIn(text));

const skips = ({ payload, text }: Input, { words }: Scene): boolean =>
  payload === 'contact:skip' || (payload === null && isOneOf(text ?? '', words.typed.skip));

const skipOption = ({ words }: Scene): Option => ({ title: words.titles.skip, payload: 'contact:skip' });

/** Words that name a street or carry a file are of another matter. */
const isOnlyContact = (input: Input): boolean =>
  input.attachments.length === 0 && (input.understood?.place?.street ?? null) === null && contactOf(input) !== null;

/** A whole number or address and hardly a word besides, before anybody asked for it. "Słup 1234567 nie świeci" is none. */
export const leavesContact = (input: Input): boolean =>
  isOnlyContact(input) &&
  sureCategory(input.understood) === null &&
  !['wrong-email', 'wrong-phone'].includes(contactOf(input)?.kind ?? '');

const askedStep: Step<ContactDraft> = {
  choice: true,
  inPassing: true,
  owns: OWN,
  claims: (input, { yesAndNo }, scene) =>
    OWN.includes(input.payload ?? '') ||
    skips(input, scene) ||
    isOnlyContact(input) ||
    (yesAndNo && input.payload === null && input.answer !== null && input.attachments.length === 0),
  ask: ({ options }, scene) => line(question(scene), [skipOption(scene), ...options]),
  hear: (input, draft, scene) => {
    const { words } = scene;
    const contact = contactOf(input);
    if (contact !== null) return heard(contact, draft, scene);
    if (skips(input, scene) || input.answer === 'no') return end([line(words.contact.skipped)]);
    return retry(line(words.contact.again), draft);
  },
};

const checkStep: Step<ContactDraft> = {
  ...askedStep,
  claims: (input, _draft, scene) =>
    OWN.includes(input.payload ?? '') ||
    skips(input, scene) ||
    isOnlyContact(input) ||
    (input.payload === null && input.answer !== null),
  ask: ({ doubtful, options }, scene) => {
    const { titles, contact } = scene.words;
    return line(doubtful === null ? contact.again : contact.suggest(doubtful.value, doubtful.suggested), [
      { title: titles.useSuggested, payload: 'contact:suggested' },
      { title: titles.keepTyped, payload: 'contact:typed' },
      skipOption(scene),
      ...options,
    ]);
  },
  hear: (input, draft, scene) => {
    const { doubtful } = draft;
    if (doubtful === null) return goto('asked', draft, [line(scene.words.contact.again)]);
    if (input.payload === 'contact:suggested' || input.answer === 'yes') return keep('email', doubtful.suggested, scene);
    if (input.payload === 'contact:typed' || input.answer === 'no') return keep('email', doubtful.value, scene);
    return askedStep.hear(input, draft, scene);
  },
};

/** Asked for by the resident: waits for the number or address. */
const changeStep: Step<ContactDraft> = {
  owns: OWN,
  claims: (input) => contactOf(input) !== null,
  ask: (_draft, { answerContact, words }) =>
    answerContact === null
      ? line(words.contact.give, entry(words, 'cancel'))
      : line(words.contact.change(contactSaid(answerContact)), [
          { title: words.titles.removeContact, payload: 'contact:remove' },
          ...entry(words, 'cancel'),
        ]),
  hear: (input, draft, scene) => {
    if (input.payload === 'contact:remove') return remove(scene);
    const contact = contactOf(input);
    if (contact !== null) return heard(contact, draft, scene);
    if (skips(input, scene) || input.answer === 'no') return end([line(scene.words.contact.skipped)]);
    return retry(line(scene.words.contact.again), draft);
  },
};

export const contactFlow = defineFlow<ContactDraft>({
  name: 'contact',
  version: 1,
  draft: Draft,
  weight: (step) => (step === 'change' ? 'open' : 'resting'),
  begin: (input, scene) => {
    const [, action] = partsOf(input.payload);
    if (action === 'remove') return remove(scene);
    if (action === 'skip') return end([line(scene.words.contact.skipped)]);
    const contact = contactOf(input);
    return contact === null ? goto('change', EMPTY) : heard(contact, EMPTY, scene);
  },
  /** Without a draft: the resident wants to change it. */
  resume: (stored, scene) => {
    const draft = Draft.safeParse(stored);
    return draft.success ? goto('asked', draft.data, [line(question(scene))]) : goto('change', EMPTY);
  },
  steps: { asked: askedStep, check: checkStep, change: changeStep },
  cancel: (_step, _draft, { words }) => end([line(words.kept)]),
});

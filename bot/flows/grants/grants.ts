/** Questions about micro-grants: answered from the edition that may be told; what nobody has verified goes to the office. */
import * as z from 'zod';
import { localDate } from '../../../shared/calendar/calendar.ts';
import type { Line } from '../../../shared/conversations/model.ts';
import type { Edition } from '../../../shared/grants/edition-model.ts';
import { defineFlow, end, finish, goto, type Input, look, type Move, pass, type Scene, type Step } from '../../engine/flow.ts';
import type { GrantFound } from '../../engine/grant-turn.ts';
import { line } from '../../engine/lines.ts';
import { STANDS_ALONE, sureCategory } from '../../engine/sure.ts';
import { grantPhrases } from '../../phrases/grants/index.ts';
import { GRANT_TOPICS, type GrantTopic } from '../../phrases/grants/phrases.ts';
import { entry, partsOf } from '../options.ts';
import { isForThePerson, officeLines } from '../person.ts';
import { answerOf, topicsIn } from './answers.ts';
import { asksOfGrants } from './asks.ts';
import { described, FRESH } from './idea-draft.ts';
import { isIdea } from './idea-words.ts';

const TopicSchema = z.enum(GRANT_TOPICS);
/** `noCall`: there was nothing to choose from. */
const Draft = z.object({ words: z.string(), topic: TopicSchema.nullable(), noCall: z.boolean().default(false) });
type GrantsDraft = z.infer<typeof Draft>;

const textsOf = ({ language }: Scene) => grantPhrases(language);

const onwards = (scene: Scene) => {
  const { titles } = textsOf(scene);
  return [
    ...GRANT_TOPICS.map((topic) => ({ title: titles[topic], payload: `grant:${topic}` })),
    { title: titles.idea, payload: 'idea' },
    ...entry(scene.words, 'human', 'menu'),
  ];
};

const withoutCall = (scene: Scene) => [
  { title: textsOf(scene).titles.idea, payload: 'idea' },
  ...entry(scene.words, 'human', 'menu'),
];

const topicOf = (payload: string | null): GrantTopic | null => {
  const [kind, id] = partsOf(payload);
  const topic = TopicSchema.safeParse(id);
  return kind === 'grant' && topic.success ? topic.data : null;
};

const ask = (input: Input): Move<GrantsDraft> =>
  look({ kind: 'grants-told' }, 'told', {
    words: input.payload === null ? (input.text ?? '') : '',
    topic: topicOf(input.payload),
    noCall: false,
  });

/** No call may be told of: when the last one was, and whom to ask. Never a sum or a date. */
const noCall = (lastYear: number | null, scene: Scene): Line => {
  const { contact, name, verified } = scene.city.office;
  const texts = textsOf(scene);
  const phone = contact.phone === undefined ? [] : [texts.officePhone(name, contact.phone, verified !== null)];
  return line([texts.noCall(lastYear), ...phone, texts.noCallNext].join('\n'), withoutCall(scene));
};

const told = (edition: Edition, draft: GrantsDraft, scene: Scene): Move<GrantsDraft> => {
  const texts = textsOf(scene);
  const today = localDate(scene.city, scene.now);
  const pressedAlone = draft.words === '' && draft.topic === null;
  const text = pressedAlone ? 'mikrogranty' : draft.words;
  const answer = answerOf({ edition, text, topic: draft.topic, today, language: scene.language });
  if (answer !== null) return goto('told', draft, [line([...answer, texts.chooseTopic].join('\n'), onwards(scene))]);
  const words = draft.topic === null ? text : `${edition.name}: ${texts.titles[draft.topic]}`;
  return finish({ kind: 'escalate', escalation: 'talk_to_human', words, issueId: null, attachments: [] }, 'passed-on', draft);
};

const found = ({ edition, lastYear }: GrantFound, draft: GrantsDraft, scene: Scene): Move<GrantsDraft> =>
  edition === null ? goto('told', { ...draft, noCall: true }, [noCall(lastYear, scene)]) : told(edition, draft, scene);

/** Goes on with the same matter: short words of one of its topics, and nothing else that they tell of. */
const goesOn = (input: Input): boolean => {
  const { payload, text, understood } = input;
  return (
    payload === null &&
    text !== null &&
    understood !== null &&
    sureCategory(understood) === null &&
    understood.place === null &&
    understood.formal === null &&
    understood.privacy === null &&
    text.trim().split(/\s+/).length <= 8 &&
    (understood.intent === 'grant_question' ||
      understood.confidence < STANDS_ALONE ||
      understood.intent === 'smalltalk_other' ||
      asksShortly(input)) &&
    topicsIn(text).length > 0
  );
};

/** "Do kiedy?", "jak się zgłosić": too few words to name another matter, unless they surely ask what is on. */
const asksShortly = (input: Input): boolean =>
  (input.text ?? '').trim().split(/\s+/).length <= FEW_WORDS &&
  asksOfGrants(input) &&
  !(input.understood?.intent === 'event_info' && input.understood.confidence >= SURELY);
const FEW_WORDS = 3;
const SURELY = 0.9;

const toldStep: Step<GrantsDraft> = {
  choice: true,
  ask: (draft, scene) => line(textsOf(scene).chooseTopic, draft.noCall ? withoutCall(scene) : onwards(scene)),
  hear: (input) => (goesOn(input) && !isIdea(input) ? ask(input) : pass),
  found: (answer, draft, scene) => (answer.kind === 'grants-told' ? found(answer, draft, scene) : pass),
};

const passedOnStep: Step<GrantsDraft> = {
  ask: (_draft, scene) => line(scene.words.humanNoted, onwards(scene)),
  hear: (input, draft, scene) =>
    isForThePerson(input) && topicsIn(input.text ?? '').length === 0
      ? { kind: 'retry', draft, say: [line(scene.words.humanNoted)] }
      : toldStep.hear(input, draft, scene),
  done: (done, draft, scene) => {
    const { city, words } = scene;
    const office = city.office.verified === null ? words.programmeOffice : city.office.name;
    const answerBy = done.kind === 'escalated' ? done.answerBy : null;
    return goto('passed-on', draft, [line(`${textsOf(scene).unknown(office, answerBy)}\n${officeLines(scene)}`, onwards(scene))]);
  },
};

export const grantsFlow = defineFlow<GrantsDraft>({
  name: 'grants',
  version: 1,
  draft: Draft,
  weight: () => 'resting',
  begin: (input) => (isIdea(input) ? end([], { next: [{ flow: 'idea', draft: described(input, FRESH) ?? FRESH }] }) : ask(input)),
  steps: { told: toldStep, 'passed-on': passedOnStep },
});

/** One turn: a resident's message in, the bot's lines out. Pure but for its two ports. */
import { emergencyIn } from '../flows/emergency.ts';
import { flowNamed } from '../flows/index.ts';
import { menuOptions } from '../flows/options.ts';
import { NOT_UNDERSTOOD } from '../flows/person.ts';
import { phrases } from '../phrases/index.ts';
import { hear } from './answering.ts';
import { withAsked } from './asked.ts';
import { closed } from './closing.ts';
import { withContactQuestion } from './contact-question.ts';
import type { Scene } from './flow.ts';
import { inputOf, knownPayload, typedPayload } from './hearing.ts';
import { languageSpoken } from './language.ts';
import { openingAt } from './opening.ts';
import { enter, follow, type Run, readable, withoutPassing } from './run.ts';
import { isOpen, type Session, standingAt, weightOf } from './session.ts';
import type { FileBySilence, TakeTurn, TurnInput, TurnPorts, TurnResult } from './turn.ts';

export const takeTurn: TakeTurn = async (input, ports) => {
  const { conversation } = input;
  const held = conversation.heldBy.kind === 'person';
  const before = runOf(input, conversation.language, ports);
  const standing = await readable(before, sessionOf(input));
  const shown = await withAsked(before, standing, conversation.asked, (session) =>
    inputOf({ ...input.heard, payload: payloadOf(input, before.scene, session) }, conversation.language),
  );
  const heard = { ...input.heard, payload: payloadOf(input, before.scene, shown) };
  const spoken = languageSpoken(conversation, heard);
  const run = runOf(input, spoken.language, ports);
  const message = inputOf(heard, spoken.language);
  const emergency = heard.payload === null && emergencyIn(message) !== null;

  // A press that calls the office back is heard also while a person holds the chat: they may be looking elsewhere.
  const calls = heard.payload === NOT_UNDERSTOOD;

  if (held && !emergency && !calls) return { conversation: unchanged(input), lines: [] };
  const session = emergency
    ? await enter(run, 'emergency', message, await withoutPassing(run, message, standing))
    : await withContactQuestion(run, await hear(run, message, spoken.asked, await withoutPassing(run, message, shown)), input);
  if (held) return { conversation: unchanged(input), lines: [...session.said] };
  return closed(
    session,
    run.scene,
    {
      ...input,
      conversation: { ...conversation, ...languageState(spoken), asked: emergency ? conversation.asked : null },
    },
    { introduce: !emergency },
  );
};

/** What was pressed, or typed in place of a button that has vanished. Titles are those of the question as it was shown. */
const payloadOf = ({ heard, conversation }: TurnInput, scene: Scene, { position }: Session): string | null => {
  const standing = standingAt(position);
  const options = standing === null ? menuOptions(scene.words) : standing.ask(scene).quickReplies;
  const message = inputOf(heard, conversation.language);
  return knownPayload(heard.payload) ?? typedPayload(message, options, standing?.choice ?? true, isOpen(position));
};

export const fileBySilence: FileBySilence = async (input, ports) => {
  const { conversation, now } = input;
  const run = runOf(input, conversation.language, ports);
  const session = sessionOf(input);
  const nothing: TurnResult = { conversation: { ...unchanged(input), fileDraftAt: null }, lines: [] };
  if (conversation.fileDraftAt === null) return nothing;
  if (conversation.fileDraftAt > now) return { conversation: unchanged(input), lines: [] };
  const waiting =
    [session.position, session.suspended].find((position) => standingAt(position)?.fileable(run.scene) === true) ?? null;
  const standing = standingAt(waiting);
  const flow = waiting === null ? null : flowNamed(waiting.flow);
  if (waiting === null || standing === null || flow === null) return nothing;
  const other = session.position === waiting ? session.suspended : session.position;
  const filed = await follow(run, flow, standing.fileBySilence(run.scene), { ...session, position: waiting, suspended: other });
  return closed({ ...filed.session, quiet: true }, run.scene, input, { introduce: false });
};

const runOf = (input: Omit<TurnInput, 'heard'>, language: Scene['language'], ports: TurnPorts): Run => ({
  ports,
  scene: {
    city: input.city,
    language,
    words: phrases(language),
    now: input.now,
    publicUrl: input.publicUrl,
    channel: input.conversation.channel,
    opening: openingAt(input.city, input.now),
    recentIssues: input.conversation.recentIssues,
    answerContact: input.conversation.answerContact,
    joined: input.conversation.joined.length > 0,
    reportWaits: [input.conversation.position, input.conversation.suspended].some((position) => weightOf(position) === 'words'),
  },
});

const sessionOf = ({ conversation }: Omit<TurnInput, 'heard'>): Session => ({
  position: conversation.position,
  suspended: conversation.suspended,
  said: [],
  answered: false,
  digressed: false,
  recentIssues: conversation.recentIssues,
  quiet: false,
  forget: false,
  answerContact: conversation.answerContact,
  contactAsked: false,
});

const languageState = ({ language, languageChosen }: ReturnType<typeof languageSpoken>) => ({ language, languageChosen });

const unchanged = ({ conversation }: Omit<TurnInput, 'heard'>): TurnResult['conversation'] => {
  const {
    language,
    languageChosen,
    position,
    suspended,
    introducedAt,
    fileDraftAt,
    recentIssues,
    answerContact,
    contactAskedAt,
    asked,
  } = conversation;
  return {
    language,
    languageChosen,
    position,
    suspended,
    introducedAt,
    fileDraftAt,
    recentIssues,
    answerContact,
    contactAskedAt,
    asked,
  };
};

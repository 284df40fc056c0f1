/** The end of a turn: the open question is asked, the options are those of where the conversation stands, and the automat says what it is. */
import type { Line, Position } from '../../shared/conversations/model.ts';
import { privacyLink } from '../flows/my-data.ts';
import { offerOf } from '../flows/offer.ts';
import { menuOptions } from '../flows/options.ts';
import type { Scene } from './flow.ts';
import { line, withOptions } from './lines.ts';
import { isOpen, type Session, standingAt, weightOf } from './session.ts';
import type { TurnInput, TurnResult } from './turn.ts';

/** After so long a silence a resident is told again whom they talk to. */
const REINTRODUCE_AFTER_DAYS = 30;

export const closed = (
  ended: Session,
  scene: Scene,
  input: Omit<TurnInput, 'heard'>,
  { introduce }: { introduce: boolean },
): TurnResult => {
  const session = settled(ended);
  const asked = question(session, scene);
  const lines = asked.length > 0 ? asked : [line(scene.words.menu, menuOptions(scene.words))];
  const last = lines[lines.length - 1];
  const position = session.position ?? (last === undefined ? null : offerOf(last));
  const { conversation, now } = input;
  const introduced = introduce && isNewTo(input);
  return {
    conversation: {
      language: conversation.language,
      languageChosen: conversation.languageChosen,
      position,
      suspended: session.suspended,
      introducedAt: session.forget ? null : introduced ? now : conversation.introducedAt,
      fileDraftAt: fileAt(session, scene, input),
      recentIssues: [...session.recentIssues],
      answerContact: session.forget ? null : session.answerContact,
      contactAskedAt: contactAskedAt(session, input),
      asked: conversation.asked,
    },
    lines: introduced ? [introduction(scene), ...lines] : lines,
  };
};

/** What is open comes before what rests. */
const settled = (session: Session): Session =>
  !session.quiet && !isOpen(session.position) && isOpen(session.suspended)
    ? {
        ...session,
        position: session.suspended,
        suspended: weightOf(session.position) === 'resting' ? session.position : null,
        answered: false,
        digressed: true,
      }
    : session;

/** What was said, then the open question; the last line always carries the options that a typed number or title would mean. */
const question = (session: Session, scene: Scene): Line[] => {
  const said = session.said.map(({ text, quickReplies }) => line(text, quickReplies));
  const standing = standingAt(session.position);
  const last = said[said.length - 1];
  if (standing === null)
    return last === undefined
      ? []
      : [...said.slice(0, -1), last.quickReplies.length > 0 ? last : withOptions(last, menuOptions(scene.words))];
  const ask = standing.ask(scene);
  if (isOpen(session.position) && !(session.answered && last !== undefined)) {
    const again = session.digressed && session.position?.flow === 'report' && said.length > 0;
    return [
      ...said.map((before) => withOptions(before, [])),
      again ? line(`${scene.words.backTo} ${ask.text}`, ask.quickReplies) : ask,
    ];
  }
  return last === undefined ? [ask] : [...said.slice(0, -1), withOptions(last, ask.quickReplies)];
};

const isNewTo = ({ conversation, now }: Omit<TurnInput, 'heard'>): boolean => {
  if (conversation.introducedAt === null) return true;
  const lastSeen = Math.max(
    Date.parse(conversation.introducedAt),
    Date.parse(conversation.lastTurnAt ?? conversation.introducedAt),
  );
  return Date.parse(now) - lastSeen > REINTRODUCE_AFTER_DAYS * 24 * 3_600_000;
};

/** Who gave or took away a contact need not be asked for it any more. */
const contactAskedAt = (session: Session, { conversation, now }: Omit<TurnInput, 'heard'>): string | null =>
  conversation.contactAskedAt ?? (session.contactAsked || session.answerContact !== conversation.answerContact ? now : null);

const introduction = (scene: Scene): Line => line(scene.words.introduction(scene.city.programme.name, privacyLink(scene)));

/** Silence files what its question announced; an interrupted report only if it was announced before. */
const fileAt = (session: Session, scene: Scene, { conversation, city, now }: Omit<TurnInput, 'heard'>): string | null => {
  const fileable = (position: Position | null) => standingAt(position)?.fileable(scene) === true;
  const files = fileable(session.position) || (conversation.fileDraftAt !== null && fileable(session.suspended));
  return files ? new Date(Date.parse(now) + city.fileAfterSilenceMinutes * 60_000).toISOString() : null;
};

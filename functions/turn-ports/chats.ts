/** What residents do about chats of theirs: join them by a code, and part them. The other chats are told, for the code may have been somebody else's. */
import type { ChatCommand, ChatDone, OtherChannel } from '../../bot/engine/chat-turn.ts';
import type { Command, Refused } from '../../bot/engine/turn.ts';
import { tellNews } from '../../bot/flows/news.ts';
import type { Conversation } from '../../shared/conversations/model.ts';
import { type JoinTrouble, joinChats, makeJoinCode, partChats, tryJoinCode } from '../../shared/people/join-store.ts';
import type { Work } from '../../shared/platform/work.ts';
import { tell } from '../turn/tell.ts';

const COMMANDS = [
  'make-join-code',
  'try-join-code',
  'join-chats',
  'part-chats',
] as const satisfies readonly ChatCommand['kind'][];

export const isChatCommand = (command: Command): command is ChatCommand => COMMANDS.some((kind) => kind === command.kind);

const refused = (trouble: JoinTrouble): Refused => ({ kind: 'refused', code: `join-code.${trouble}` });
/** Codes are made in chats: an address without one types nothing. */
const channelOf = ({ channel }: Conversation): OtherChannel => (channel === 'messenger' ? 'messenger' : 'chat');

const joined = async (work: Work, chat: Conversation, code: string): Promise<ChatDone | Refused> => {
  const done = await joinChats(work, chat, code);
  if (typeof done === 'string') return refused(done);
  for (const other of done.others)
    tell(work, other, tellNews({ kind: 'chats-joined', channel: channelOf(chat) }, other.language, work.city));
  return { kind: 'chats-joined', channel: channelOf(done.other), joined: done.joined };
};

export const carryOutChat = async (work: Work, chat: Conversation, command: ChatCommand): Promise<ChatDone | Refused> => {
  switch (command.kind) {
    case 'make-join-code':
      return { kind: 'join-code-made', ...(await makeJoinCode(work, chat)) };
    case 'try-join-code': {
      const other = await tryJoinCode(work, chat, command.code);
      return typeof other === 'string' ? refused(other) : { kind: 'join-code-known', channel: channelOf(other) };
    }
    case 'join-chats':
      return joined(work, chat, command.code);
    case 'part-chats': {
      for (const other of await partChats(work, chat))
        tell(work, other, tellNews({ kind: 'chats-parted', channel: channelOf(chat) }, other.language, work.city));
      return { kind: 'chats-parted', joined: [] };
    }
  }
};

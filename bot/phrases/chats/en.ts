import type { OtherChannel } from '../../engine/chat-turn.ts';
import type { ChatPhrases } from './phrases.ts';

const on = (channel: OtherChannel) => (channel === 'messenger' ? 'in Messenger' : 'on our page');

export const en: ChatPhrases = {
  titles: { join: 'Join chats', part: 'Separate chats', joinYes: 'Yes, join them', partYes: 'Yes, separate them', no: 'No' },
  typed: {
    join: ['join', 'link', 'connect', 'merge'],
    part: ['unlink', 'disconnect', 'separate', 'split'],
    chats: ['chat', 'chats', 'conversation', 'conversations', 'messenger'],
    beside: [
      ...['i', 'want', 'would', 'like', 'to', 'please', 'can', 'you', 'how', 'do', 'could', 'my', 'the', 'this', 'these', 'both'],
      ...['two', 'with', 'and', 'on', 'in', 'your', 'page', 'website', 'site', 'other', 'facebook', 'from'],
    ],
  },
  code: (code, until) =>
    `Code to join your chats: ${code}\nWrite it by ${until} in your other chat with us: in Messenger or on our page. I will ask for your yes there and only then join them: in each you can ask about everything of yours. Give this code to nobody.`,
  sure: (channel) =>
    `Join this chat with your chat ${on(channel)}? Say yes only if both are yours: whoever writes in one can ask about what is in the other. The office will see both as one person, and a copy or deletion of data covers both.`,
  joined: (channel) =>
    `Done. This chat is joined with the chat ${on(channel)}. The answer to a report comes where it was sent from. If you change your mind, write: separate chats.`,
  notJoined: 'All right, the chats stay apart.',
  partSure: 'Separate this chat from the others? What was reported stays where it was, and only there you can ask about it.',
  parted: 'Done. This chat is on its own again. To join them again, write: join chats.',
  nothingToPart: 'This chat is not joined with any other. To join it, write: join chats.',
  staysJoined: 'All right, the chats stay joined.',
  news: {
    joined: (channel) =>
      `This chat is now joined with a chat ${on(channel)}, because a code from here was written there. If that was not you, write: separate chats.`,
    parted: (channel) => `This chat is no longer joined with the chat ${on(channel)}. If that is a mistake, write: join chats.`,
  },
  refused: {
    'join-code.unknown':
      'I do not know this code. Its time may be over, or it has been used. You get a new one when you write in the other chat: join chats.',
    'join-code.own': 'This code is from this chat. Write it in the other one: in Messenger or on our page.',
    'join-code.joined': 'These chats are joined already. You can ask about your matters in each of them.',
    'join-code.too-many-tries':
      'Too many wrong codes in this hour. Try again in an hour, or write “human” and somebody from the office helps.',
    'join-code.too-many-chats':
      'I cannot join that many chats. Separate one of them (write in it: separate chats), or write “human”.',
  },
};

/**
 * A conversation in a test: what the resident says, presses and sends, and what the bot answers. The ports are honest fakes: they keep
 * issues in memory and answer as the stores would, by the rules of bot/engine/turn.ts.
 */

import type { ChatCommand, ChatDone } from '../../bot/engine/chat-turn.ts';
import type { GrantDone, GrantFound } from '../../bot/engine/grant-turn.ts';
import type { ReceiptCommand, ReceiptDone, ReceiptFound } from '../../bot/engine/receipt-turn.ts';
import { fileBySilence, takeTurn } from '../../bot/engine/take-turn.ts';
import type {
  Command,
  Done,
  IssueCommand,
  IssueFound,
  IssueGlimpse,
  IssueQuery,
  OwnIssue,
  Refused,
  TurnPorts,
} from '../../bot/engine/turn.ts';
import type { Understanding } from '../../bot/understanding/understanding.ts';
import type { CityProfile } from '../../shared/city/profile.ts';
import type { Attachment, AttachmentKind, Conversation, Line } from '../../shared/conversations/model.ts';
import type { EscalationKind } from '../../shared/escalations/model.ts';
import { eventProgramme, type Having, isEventCommand, isEventQuery } from './event-programme.ts';

/** An ordinary message in which nothing was recognised. */
export const UNDERSTOOD: Understanding = {
  lang: 'pl',
  intent: 'smalltalk_other',
  alsoIntents: [],
  confidence: 0.9,
  otherIntents: [],
  category: null,
  categoryConfidence: 0,
  categories: [],
  place: null,
  alsoPlace: null,
  urgent: false,
  emergency: null,
  child: false,
  answer: null,
  global: null,
  wantsLanguage: null,
  correction: false,
  issueNumbers: [],
  formal: null,
  privacy: null,
  said: { when: [], party: null, phones: [], emails: [], amountsGrosze: [] },
  modelVersion: 'test',
};

export const aConversation = (changed: Partial<Conversation> = {}): Conversation => ({
  id: 'messenger:1',
  version: 0,
  channel: 'messenger',
  address: '1',
  personId: 'per_1',
  joined: [],
  language: 'pl',
  languageChosen: false,
  heldBy: { kind: 'bot' },
  position: null,
  suspended: null,
  introducedAt: null,
  fileDraftAt: null,
  recentIssues: [],
  answerContact: null,
  contactAskedAt: null,
  asked: null,
  lastResidentAt: null,
  lastTurnAt: null,
  createdAt: '2026-11-20T10:00:00.000Z',
  ...changed,
});

let made = 0;
export const attachment = (kind: AttachmentKind): Attachment => {
  made += 1;
  return {
    id: `att_${made}`,
    kind,
    url: 'https://example.org/file',
    state: 'pending',
    key: null,
    thumbnailKey: null,
    contentType: null,
    failure: null,
  };
};

export const ownIssue = (changed: Partial<OwnIssue> = {}): OwnIssue => ({
  issueId: 'iss_1',
  number: 'T-2026-00001',
  category: 'lighting',
  street: 'Lipowa',
  houseNumber: '12',
  reportedAt: '2026-11-18T10:00:00.000Z',
  state: 'routed',
  urgent: false,
  sensitive: false,
  description: 'ciemno',
  answerBy: '2026-11-27',
  repairBy: null,
  outcome: null,
  role: 'author',
  ...changed,
});

export interface Programme {
  readonly own: readonly OwnIssue[];
  readonly similar: readonly IssueGlimpse[];
  /** Commands of these kinds are refused. */
  readonly refuses: Readonly<Partial<Record<Command['kind'], Refused['code']>>>;
  readonly answerBy: string | null;
  readonly escalationAnswerBy: Readonly<Partial<Record<EscalationKind, string>>>;
  readonly copy: string;
  readonly events: Partial<Having>;
  readonly grants: Pick<GrantFound, 'edition' | 'lastYear'>;
  /** Of the organisation that the chat belongs to; with `tied: false` those that a code opens. */
  readonly receipts: Pick<ReceiptFound, 'tied' | 'projects'>;
}

const PROGRAMME: Programme = {
  own: [],
  similar: [],
  refuses: {},
  answerBy: '2026-11-27',
  escalationAnswerBy: {},
  copy: 'Rozmowa: …',
  events: {},
  grants: { edition: null, lastYear: null },
  receipts: { tied: false, projects: [] },
};

const portsOf = (
  programme: Programme,
  done: Command[],
  events: ReturnType<typeof eventProgramme>,
  now: () => string,
): TurnPorts => {
  const filed: OwnIssue[] = [...programme.own];
  const receipts = receiptBook(programme);
  const numberOf = (issueId: string) =>
    [...filed, ...programme.similar].find((issue) => issue.issueId === issueId)?.number ?? null;
  const look = (query: IssueQuery): IssueFound => {
    if (query.kind === 'similar-issues') return { kind: query.kind, issues: programme.similar };
    if (query.kind === 'my-issues') return { kind: query.kind, issues: filed };
    return { kind: query.kind, issue: filed.find(({ number }) => number === query.number) ?? null };
  };
  const answered = (command: IssueCommand): Done | Refused => {
    if (command.kind === 'escalate') {
      return { kind: 'escalated', escalationId: 'esc_1', answerBy: programme.escalationAnswerBy[command.escalation] ?? null };
    }
    if (command.kind === 'erase-conversation') return { kind: 'conversation-erased', kept: filed.map(({ number }) => number) };
    if (command.kind === 'copy-data') return { kind: 'data-copied', text: programme.copy };
    if (command.kind === 'report-issue') {
      const { category, description, place, urgent } = command;
      const id = { issueId: `iss_${filed.length + 1}`, number: `T-2026-0000${filed.length + 1}` };
      filed.push(
        ownIssue({ ...id, category, description, urgent, street: place.street, houseNumber: place.houseNumber, state: 'new' }),
      );
      return { kind: 'issue-reported', ...id, answerBy: programme.answerBy };
    }
    const number = numberOf(command.issueId);
    if (number === null) return { kind: 'refused', code: 'issue.not-found' };
    switch (command.kind) {
      case 'follow-issue':
        return { kind: 'issue-followed', number };
      case 'add-to-issue':
        return { kind: 'added-to-issue', number };
      case 'withdraw-issue':
        return { kind: 'issue-withdrawn', number };
      case 'reopen-issue':
        return { kind: 'issue-reopened', number, answerBy: programme.answerBy };
      case 'judge-closing':
        return { kind: 'closing-judged', settled: command.settled };
      case 'change-issue':
        return { kind: 'issue-changed', number, answerBy: programme.answerBy };
    }
  };
  return {
    look: async (query) =>
      isEventQuery(query)
        ? events.look(query, now())
        : query.kind === 'grants-told'
          ? { kind: query.kind, ...programme.grants }
          : query.kind === 'my-projects'
            ? receipts.look()
            : look(query),
    carryOut: async (command) => {
      const refusal = programme.refuses[command.kind];
      const result: Done | Refused =
        refusal !== undefined
          ? { kind: 'refused', code: refusal }
          : isEventCommand(command)
            ? events.carryOut(command, now())
            : command.kind === 'tell-idea' || command.kind === 'join-idea'
              ? joined(command)
              : command.kind === 'tie-chat' || command.kind === 'keep-receipt'
                ? receipts.carryOut(command)
                : isChatCommand(command)
                  ? chatsOf(command)
                  : answered(command);
      if (result.kind !== 'refused') done.push(command);
      return result;
    },
  };
};

const isChatCommand = (command: Command): command is ChatCommand =>
  ['make-join-code', 'try-join-code', 'join-chats', 'part-chats'].includes(command.kind);

/** Of a code that somebody got in Messenger. */
const chatsOf = ({ kind }: ChatCommand): ChatDone => {
  const joined = [{ personId: 'per_2', conversationId: 'messenger:2' }];
  switch (kind) {
    case 'make-join-code':
      return { kind: 'join-code-made', code: 'AB2CD3EF', until: '2026-11-20T11:20:00.000Z' };
    case 'try-join-code':
      return { kind: 'join-code-known', channel: 'messenger' };
    case 'join-chats':
      return { kind: 'chats-joined', channel: 'messenger', joined };
    case 'part-chats':
      return { kind: 'chats-parted', joined: [] };
  }
};

/** Warnings are those of the stores for a line that is full. */
const receiptBook = ({ receipts }: Programme) => {
  let { tied } = receipts;
  const look = (): ReceiptFound => ({ kind: 'my-projects', tied, projects: tied ? receipts.projects : [] });
  const carryOut = (command: ReceiptCommand): ReceiptDone => {
    if (command.kind === 'tie-chat') {
      tied = true;
      return { kind: 'chat-tied', organisation: 'Sąsiedzi' };
    }
    const project = receipts.projects.find(({ offerId }) => offerId === command.offerId);
    const line = project?.lines.find(({ id }) => id === command.lineId);
    const leftGrosze = line === undefined ? null : line.leftGrosze - (command.grosze ?? 0);
    return { kind: 'receipt-kept', leftGrosze, warnings: leftGrosze !== null && leftGrosze < 0 ? ['over-line'] : [] };
  };
  return { look, carryOut };
};

const joined = ({ kind }: { readonly kind: 'tell-idea' | 'join-idea' }): GrantDone =>
  kind === 'tell-idea' ? { kind: 'idea-told', ideaId: 'ida_1' } : { kind: 'idea-joined' };

export interface Setting {
  readonly city: CityProfile;
  readonly conversation?: Partial<Conversation>;
  readonly programme?: Partial<Programme>;
  readonly now?: string;
  /** How words are understood; without it each message says what was made of it. */
  readonly understand?: (text: string, known: { readonly language: Conversation['language'] }) => Understanding;
}

/** Everything said in one turn, for comparing. */
export interface Said {
  readonly lines: readonly Line[];
  readonly text: string;
  /** Titles of the quick replies of the last line. */
  readonly options: readonly string[];
  readonly payloads: readonly string[];
}

const said = (lines: readonly Line[]): Said => {
  const last = lines[lines.length - 1];
  return {
    lines,
    text: lines.map(({ text }) => text).join('\n'),
    options: last?.quickReplies.map(({ title }) => title) ?? [],
    payloads: last?.quickReplies.map(({ payload }) => payload) ?? [],
  };
};

export const talk = (setting: Setting) => {
  const commands: Command[] = [];
  let conversation = aConversation(setting.conversation);
  let now = setting.now ?? '2026-11-20T11:00:00.000Z';
  const programme = { ...PROGRAMME, ...setting.programme };
  const events = eventProgramme(
    { offered: [], signUps: [], counts: {}, ...programme.events },
    setting.city,
    aConversation(setting.conversation).personId,
  );
  const ports = portsOf(programme, commands, events, () => now);
  const input = () => ({
    conversation,
    now,
    city: setting.city,
    publicUrl: 'https://example.org',
  });

  const turn = async (
    text: string | null,
    payload: string | null,
    attachments: readonly Attachment[],
    understood: Understanding | null,
  ) => {
    const result = await takeTurn({ ...input(), heard: { text, payload, attachments, understood } }, ports);
    conversation = {
      ...conversation,
      ...result.conversation,
      version: conversation.version + 1,
      lastTurnAt: now,
      lastResidentAt: now,
    };
    return said(result.lines);
  };
  const understand = (text: string, as?: Partial<Understanding>): Understanding =>
    as === undefined && setting.understand !== undefined ? setting.understand(text, conversation) : { ...UNDERSTOOD, ...as };

  return {
    says: (text: string, as?: Partial<Understanding>) => turn(text, null, [], understand(text, as)),
    presses: (payload: string, title: string | null = null) =>
      turn(title, payload, [], title === null ? null : understand(title, {})),
    sends: (kind: AttachmentKind, text: string | null = null, as?: Partial<Understanding>) =>
      turn(text, null, [attachment(kind)], text === null ? null : understand(text, as)),
    waits: (minutes: number) => {
      now = new Date(Date.parse(now) + minutes * 60_000).toISOString();
    },
    staysSilent: async () => {
      const result = await fileBySilence(input(), ports);
      conversation = { ...conversation, ...result.conversation, version: conversation.version + 1 };
      return said(result.lines);
    },
    holds: (by: 'person' | 'bot') => {
      conversation = {
        ...conversation,
        heldBy: by === 'bot' ? { kind: 'bot' } : { kind: 'person', since: now, lastWroteAt: now, staffId: null },
      };
    },
    becomes: (changed: Partial<Conversation>) => {
      conversation = { ...conversation, ...changed };
    },
    get state() {
      return conversation;
    },
    commands,
    events,
  };
};
export type Talk = ReturnType<typeof talk>;

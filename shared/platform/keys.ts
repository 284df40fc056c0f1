/** Every key of the one table is built here and nowhere else. */
import { withCause } from './cause.ts';
import { DUE_SHARDS } from './config.ts';

export interface Key {
  readonly pk: string;
  readonly sk: string;
}

const key = (pk: string, sk: string): Key => ({ pk, sk });

export const keys = {
  conversation: (id: string) => key(`conversation#${id}`, 'conversation'),
  /** Message ids are ULIDs: the sort key is the order in time. */
  message: (conversationId: string, messageId: string) => key(`conversation#${conversationId}`, `message#${messageId}`),
  /** Something that is due in a conversation. */
  conversationTimer: (conversationId: string, timer: 'person') => key(`conversation#${conversationId}`, `timer#${timer}`),
  /** Whether Messenger works: the last check, the last trouble of sending, when a resident was last heard. */
  pageCheck: () => key('page#health', 'check'),
  pageTrouble: () => key('page#health', 'trouble'),
  pageHeard: () => key('page#health', 'heard'),
  /** A chat's place in the list by the day of its last words. */
  conversationListEntry: (id: string, list: string) => key(`conversation#${id}`, `list#${list}`),
  /** What a run of retention found and deleted, the last of each kind; and how far it has come in a list. */
  retention: (kind: string) => key('retention', `run#${kind}`),
  retentionCursor: (list: string) => key('retention', `cursor#${list}`),
  /** That something must not be deleted for now. */
  hold: (id: string) => key(`hold#${id}`, 'hold'),
  retentionTimer: () => key('retention', 'timer'),
  /** A text that the page sent by itself, by its fingerprint. */
  pageText: (fingerprint: string) => key(`page-text#${fingerprint}`, 'seen'),
  /** By which one chat is joined with another. */
  joinCode: (code: string) => key(`join-code#${code}`, 'ref'),
  person: (id: string) => key(`person#${id}`, 'person'),
  /** The effects of this event are done. */
  turnMarker: (eventId: string) => key(`turn#${eventId}`, 'marker'),
  /** A consumer has had its effect of this fact. */
  consumerMarker: (consumer: string, factId: string) => key(`marker#${consumer}#${factId}`, 'marker'),
  outbox: (id: string) => key(`outbox#${id}`, 'outbox'),
  /** An inbound event that no turn could take; a person reads it. */
  heldEvent: (eventId: string) => key(`held#${eventId}`, 'held'),
  issue: (id: string) => key(`issue#${id}`, 'issue'),
  issueHistory: (id: string, version: number) => key(`issue#${id}`, `history#${String(version).padStart(6, '0')}`),
  issueNote: (id: string, noteId: string) => key(`issue#${id}`, `note#${noteId}`),
  issueFollower: (id: string, personId: string) => key(`issue#${id}`, `follower#${personId}`),
  /** An issue's place in one work list. */
  issueListEntry: (id: string, list: string) => key(`issue#${id}`, `list#${list}`),
  /** That a person has said of a closing whether it is settled: once, by a hash that leads back to nobody. */
  issueJudged: (id: string, hash: string) => key(`issue#${id}`, `judged#${hash}`),
  issueAttachment: (id: string, attachmentId: string) => key(`issue#${id}`, `attachment#${attachmentId}`),
  /** Whose an attachment is (an issue's, a receipt's) and what became of it, whichever is known first. */
  attachmentOf: (attachmentId: string) => key(`attachment#${attachmentId}`, 'attachment'),
  issueTimer: (id: string, timer: string) => key(`issue#${id}`, `timer#${timer}`),
  /** How whoever has it was told of it, and whether they have opened it. */
  issueNotice: (id: string) => key(`issue#${id}`, 'notice'),
  issueRead: (id: string, staffId: string) => key(`issue#${id}`, `read#${staffId}`),
  issueNumber: (number: string) => key(`number#${number}`, 'number'),
  escalation: (id: string) => key(`escalation#${id}`, 'escalation'),
  escalationListEntry: (id: string, list: string) => key(`escalation#${id}`, `list#${list}`),
  /** What the clock of a case does next. */
  escalationTimer: (id: string) => key(`escalation#${id}`, 'timer#clock'),
  escalationNotice: (id: string) => key(`escalation#${id}`, 'timer#notice'),
  /** A case by its number in the office's own files. */
  escalationOfFile: (number: string, id: string) => key(`file#${number}`, `escalation#${id}`),
  /** By which words and phone an issue is found. */
  indexed: (issueId: string) => key(`indexed#${issueId}`, 'indexed'),
  /** That an issue of a month has a word. */
  word: (word: string, month: string, issueId: string) => key(`word#${word}#${month}`, `issue#${issueId}`),
  /** That an issue has a phone number, by its keyed hash. */
  phone: (hash: string, issueId: string) => key(`phone#${hash}`, `issue#${issueId}`),
  /** What staff wrote beside a chat; never told. */
  conversationNote: (conversationId: string, noteId: string) => key(`conversation#${conversationId}`, `note#${noteId}`),
  /** What somebody must be called about: a message that could not be sent. */
  call: (messageId: string) => key(`call#${messageId}`, 'call'),
  callListEntry: (messageId: string, list: string) => key(`call#${messageId}`, `list#${list}`),
  /** A contact that was logged: where and about what, never who. */
  contact: (id: string) => key(`contact#${id}`, 'contact'),
  /** Counters of a local day: all measures of a topic in a subarea. */
  figures: (subarea: string, day: string, topic: string) => key(`figures#${subarea}`, `${day}#${topic}`),
  /** What an issue, escalation, call or contact adds to the figures; outlasts it. */
  counted: (source: string) => key(`counted#${source}`, 'counted'),
  counter: (name: string) => key(`counter#${name}`, 'counter'),
  idempotency: (actor: string, idempotencyKey: string) => key(`idempotency#${actor}#${idempotencyKey}`, 'answer'),
  audit: (day: string, id: string) => key(`audit#${day}`, `entry#${id}`),
  /** A random key of this deployment, made by whoever needs it first. */
  secret: (name: string) => key(`secret#${name}`, 'secret'),
  /** A deletion that Meta's callback asked for, by its confirmation code. */
  dataDeletion: (code: string) => key(`data-deletion#${code}`, 'request'),
  /** What the office has changed of the city profile. */
  settings: () => key('settings', 'current'),
  settingsChange: (part: string, version: number) => key('settings', `change#${part}#${String(version).padStart(6, '0')}`),
  staff: (id: string) => key(`staff#${id}`, 'staff'),
  /** When they are away, and since when their devices are signed in no more. */
  staffAbsence: (id: string) => key(`staff#${id}`, 'absence'),
  staffDevices: (id: string) => key(`staff#${id}`, 'devices'),
  /** A browser of a member that may be woken by a push message. */
  pushSubscription: (staffId: string, id: string) => key(`push#${staffId}`, `subscription#${id}`),
  event: (id: string) => key(`event#${id}`, 'event'),
  eventHistory: (id: string, version: number) => key(`event#${id}`, `history#${String(version).padStart(6, '0')}`),
  /** That a date belongs to an event. */
  dateOfEvent: (eventId: string, dateId: string) => key(`event#${eventId}`, `date#${dateId}`),
  /** Dates that are to be made of an event, more than one transaction takes. */
  plannedDates: (eventId: string, id: string) => key(`event#${eventId}`, `planned#${id}`),
  eventDate: (id: string) => key(`date#${id}`, 'date'),
  dateHistory: (id: string, version: number) => key(`date#${id}`, `history#${String(version).padStart(6, '0')}`),
  dateListEntry: (id: string, list: string) => key(`date#${id}`, `list#${list}`),
  dateTimer: (id: string, timer: 'day-before' | 'two-hours' | 'after' | 'minutes') => key(`date#${id}`, `timer#${timer}`),
  /** Counters of a date; moved by conditional ADDs only. */
  seats: (dateId: string) => key(`date#${dateId}`, 'seats'),
  seatLog: (dateId: string, entryId: string) => key(`date#${dateId}`, `log#${entryId}`),
  signUp: (dateId: string, id: string) => key(`date#${dateId}`, `guest#${id}`),
  /** The waiting list: its order is the order of tickets. */
  waiting: (dateId: string, ticket: number) => key(`date#${dateId}`, `waiting#${String(ticket).padStart(8, '0')}`),
  signUpTimer: (dateId: string, id: string) => key(`date#${dateId}`, `due#${id}`),
  /** One sign-up per person and date. */
  signUpOfPerson: (dateId: string, personId: string) => key(`date#${dateId}`, `person#${personId}`),
  /** Which date a sign-up is for. */
  signUpRef: (id: string) => key(`sign-up#${id}`, 'ref'),
  signUpCode: (code: string) => key(`sign-up-code#${code}`, 'ref'),
  /** The ticket drawn for a sign-up, so that a decision made again has the same. */
  ticketOf: (signUpId: string) => key(`ticket#${signUpId}`, 'ticket'),
  /** How often the digits of a web guest were tried and sent. */
  webCodeTries: (signUpId: string) => key(`sign-up#${signUpId}`, 'web-code'),
  /** How often something has happened in a time that the name says. */
  limit: (name: string) => key(`limit#${name}`, 'count'),
  meeting: (dateId: string) => key(`date#${dateId}`, 'meeting'),
  afterwards: (dateId: string) => key(`date#${dateId}`, 'afterwards'),
  /** What was said to one guest of a date, for the delivery report. */
  dateNotice: (dateId: string, notice: string, signUpId: string) => key(`date#${dateId}`, `notice#${notice}#${signUpId}`),
  /** A meeting's place in the list of minutes that are to be closed. */
  meetingListEntry: (dateId: string, list: string) => key(`date#${dateId}`, `meeting-list#${list}`),
  /** People who came without signing up, as one device at the door counted them. */
  walkIns: (dateId: string, id: string) => key(`date#${dateId}`, `walk-in#${id}`),
  document: (id: string) => key(`document#${id}`, 'document'),
  /** A phrase that may teach, by the hash of its content; nothing in it leads to a person or an issue. */
  taughtPhrase: (hash: string) => key('learning', `phrase#${hash}`),
  /** How often staff corrected this to that. */
  correctionCount: (what: string, from: string, to: string) => key('learning', `count#${what}#${from}#${to}`),
  edition: (id: string) => key(`edition#${id}`, 'edition'),
  editionHistory: (id: string, version: number) => key(`edition#${id}`, `history#${String(version).padStart(6, '0')}`),
  /** Counters: what is left of the pool, offers of each organisation. */
  editionCounts: (id: string) => key(`edition#${id}`, 'counts'),
  declaration: (editionId: string, reviewerId: string, organisationId: string) =>
    key(`edition#${editionId}`, `declaration#${reviewerId}#${organisationId}`),
  /** Whoever helped write an offer reviews none of the edition. */
  writer: (editionId: string, writer: string) => key(`edition#${editionId}`, `writer#${writer}`),
  editionDecision: (id: string) => key(`edition#${id}`, 'decision'),
  organisation: (id: string) => key(`organisation#${id}`, 'organisation'),
  /** The organisation with this number in its register. */
  organisationOfRegister: (register: string) => key(`register#${register}`, 'organisation'),
  /** A member by the keyed hash of their address, for signing in by mail. */
  memberByEmail: (hash: string, organisationId: string) => key(`member#${hash}`, `organisation#${organisationId}`),
  /** Ties a chat to a person of an organisation, who then photographs receipts there. */
  chatCode: (code: string) => key(`chat-code#${code}`, 'ref'),
  /** The organisation's person that writes in this chat. */
  memberOfPerson: (personId: string, organisationId: string) => key(`person#${personId}`, `member#${organisationId}`),
  /** A letter by mail and what became of it. */
  letter: (id: string) => key(`letter#${id}`, 'letter'),
  /** A link that signs a person of an organisation in, by the hash of its token; used once. */
  signInLink: (hash: string) => key(`sign-in#${hash}`, 'link'),
  /** A session of a person of an organisation, by the hash of its token. */
  memberSession: (hash: string) => key(`member-session#${hash}`, 'session'),
  /** What is due about an offer or an edition: a reminder, the end of the call for corrections. */
  offerTimer: (offerId: string, timer: string) => key(`offer#${offerId}`, `timer#${timer}`),
  editionTimer: (editionId: string, timer: string) => key(`edition#${editionId}`, `timer#${timer}`),
  idea: (id: string) => key(`idea#${id}`, 'idea'),
  ideaAuthor: (id: string, personId: string) => key(`idea#${id}`, `author#${personId}`),
  /** The idea that an issue became. */
  ideaOfIssue: (issueId: string) => key(`issue#${issueId}`, 'idea'),
  offer: (id: string) => key(`offer#${id}`, 'offer'),
  offerHistory: (id: string, version: number) => key(`offer#${id}`, `history#${String(version).padStart(6, '0')}`),
  offerField: (id: string, field: string) => key(`offer#${id}`, `field#${field}`),
  /** Every saved value, by version, so that any can be brought back. */
  offerSaved: (id: string, field: string, version: number) =>
    key(`offer#${id}`, `saved#${field}#${String(version).padStart(6, '0')}`),
  /** What was typed into a place that somebody else had changed meanwhile. */
  offerKept: (id: string, field: string, kept: string) => key(`offer#${id}`, `kept#${field}#${kept}`),
  /** How often something was saved in an offer; whoever hands it in has seen all of it. */
  offerSaves: (id: string) => key(`offer#${id}`, 'saves'),
  /** What was kept beside and not used. */
  offerAside: (id: string, field: string, kept: string) => key(`offer#${id}`, `aside#${field}#${kept}`),
  snapshot: (offerId: string, checksum: string) => key(`offer#${offerId}`, `snapshot#${checksum}`),
  offerNumber: (number: string) => key(`offer-number#${number}`, 'number'),
  review: (offerId: string, reviewerId: string) => key(`offer#${offerId}`, `review#${reviewerId}`),
  contract: (offerId: string) => key(`offer#${offerId}`, 'contract'),
  receipt: (offerId: string, id: string) => key(`offer#${offerId}`, `receipt#${id}`),
  report: (offerId: string) => key(`offer#${offerId}`, 'report'),
  /** How often receipts of a project were written: the sum of their versions. */
  receipts: (offerId: string) => key(`offer#${offerId}`, 'receipts'),
  /** A picture of a receipt or a photo of the report, and what became of it. */
  projectFile: (offerId: string, attachmentId: string) => key(`offer#${offerId}`, `project-file#${attachmentId}`),
} as const;

/**
 * Partition of a work list in the index `lists`. Each scope has the list `open` and one per state. Sensitive issues are only in the lists of
 * their assignee and of those who may see sensitive ones, so no row is ever filtered by role after a query.
 */
export const lists = {
  issues: (status = 'open') => `issues#all#${status}`,
  issuesSensitive: (status = 'open') => `issues#sensitive#${status}`,
  issuesOfSubarea: (subarea: string, status = 'open') => `issues#subarea#${subarea}#${status}`,
  issuesOfAssignee: (staffId: string, status = 'open') => `issues#assignee#${staffId}#${status}`,
  /** With the office and nobody's in particular. */
  issuesOfOffice: (status = 'open') => `issues#office#${status}`,
  /** Open issues of a category near a street, for duplicates. */
  issuesNear: (category: string, street: string) => `issues#near#${category}#${street}`,
  escalations: () => 'escalations#open',
  /** By when they were answered, until their words are deleted. */
  escalationsAnswered: () => 'escalations#answered',
  /** Chats by the day of their resident's last words, until these are deleted. */
  chats: () => 'conversations#all',
  /** People to be called: all, those of a subarea ('outside' where none), of an assignee, and about sensitive matters. */
  calls: () => 'calls#all',
  callsOfSubarea: (subarea: string) => `calls#subarea#${subarea}`,
  callsOfAssignee: (staffId: string) => `calls#assignee#${staffId}`,
  callsSensitive: () => 'calls#sensitive',
  /** Dates of events by their start: every one for staff, published ones (also cancelled and past) for everybody. */
  dates: () => 'dates#all',
  datesOfSubarea: (subarea: string) => `dates#subarea#${subarea}`,
  datesPublic: () => 'dates#public',
  datesPublicOfSubarea: (subarea: string) => `dates#public#${subarea}`,
  /** Meetings whose minutes are not closed, the oldest first. */
  meetingsOpen: () => 'meetings#open',
  holds: () => 'holds#all',
  editions: () => 'editions#all',
  organisations: () => 'organisations#all',
  organisationsWillingIn: (subarea: string) => `organisations#willing#${subarea}`,
  offersOfEdition: (editionId: string) => `offers#edition#${editionId}`,
  offersOfOrganisation: (organisationId: string) => `offers#organisation#${organisationId}`,
  /** By when nothing more happened to them, until their papers are deleted. */
  offersEnded: () => 'offers#ended',
  ideas: () => 'ideas#all',
  ideasOfSubarea: (subarea: string) => `ideas#subarea#${subarea}`,
  ideasOfAssignee: (staffId: string) => `ideas#assignee#${staffId}`,
} as const;

const shardOf = (id: string): number => {
  let sum = 0;
  for (const char of id) sum = (sum * 31 + char.charCodeAt(0)) % 65_521;
  return sum % DUE_SHARDS;
};

/** Attributes that make an item due at `at` (UTC ISO 8601), under the cause that set it. */
export const dueAttributes = (id: string, at: string) => ({ dueKey: `due#${shardOf(id)}`, dueAt: at, ...withCause() });

export const keyText = (k: Key): string => `${k.pk}|${k.sk}`;

/**
 * The names that infrastructure and code share: environment variables, queue names, fact attributes.
 * A construct that grants access sets the same name that the client reads here, so permission, configuration and client cannot drift.
 * This file imports nothing, so that `infra/` may import it.
 */

/** Environment variables of the functions. Values come from the template. */
export const ENV = {
  tableName: 'TABLE_NAME',
  inboundQueueUrl: 'INBOUND_QUEUE_URL',
  receiptsQueueUrl: 'RECEIPTS_QUEUE_URL',
  outboundQueueUrl: 'OUTBOUND_QUEUE_URL',
  dueQueueUrl: 'DUE_QUEUE_URL',
  factsTopicArn: 'FACTS_TOPIC_ARN',
  alarmTopicArn: 'DUTY_ALARM_TOPIC_ARN',
  attachmentsBucket: 'ATTACHMENTS_BUCKET',
  messengerSecretArn: 'MESSENGER_SECRET_ARN',
  graphApiUrl: 'GRAPH_API_URL',
  graphApiVersion: 'GRAPH_API_VERSION',
  attachmentHosts: 'ATTACHMENT_HOSTS',
  /** Hosts of the push services of browsers; one that starts with a dot allows its subdomains. */
  pushHosts: 'PUSH_HOSTS',
  publicUrl: 'PUBLIC_URL',
  /** on | off: Meta has approved the tag HUMAN_AGENT for the page. */
  humanAgent: 'HUMAN_AGENT',
  /** Sender of mail, verified with SES; off = no mail. */
  mailFrom: 'MAIL_FROM',
  /** The SMS provider's address; off = no SMS. */
  smsApiUrl: 'SMS_API_URL',
  /** Sender name of SMS, registered with the provider (in Poland: act of 28 July 2023 on abuse in electronic communication). */
  smsSender: 'SMS_SENDER',
} as const;

/**
 * Meta's Graph API. A version answers for about two years, then calls go to the oldest one that does: raise it once a year, after
 * reading Meta's changelog for Messenger and running the simulator's tests. The one place; functions get it as GRAPH_API_VERSION.
 */
export const GRAPH_API = { url: 'https://graph.facebook.com', version: 'v24.0' } as const;

/** Keys of the Messenger secret's JSON value; also the names of the local environment variables. */
export const MESSENGER_SECRET_KEYS = {
  appSecret: 'MESSENGER_APP_SECRET',
  verifyToken: 'MESSENGER_VERIFY_TOKEN',
  pageToken: 'MESSENGER_PAGE_TOKEN',
} as const;

/** Key of the SMS provider's token in the same secret; missing or empty where no SMS is sent. */
export const SMS_SECRET_KEY = 'SMS_API_TOKEN';

/** Indexes of the one table. */
export const INDEX = {
  /** Work lists: `listKey` (which list), `listSort` (what is due first). */
  lists: 'lists',
  /** Everything that belongs to a person: `personKey`, `personSort`. */
  persons: 'persons',
  /** Timers: `dueKey` (one of DUE_SHARDS shards), `dueAt` (UTC ISO 8601). Sparse. */
  due: 'due',
} as const;

/** Timers are spread over this many partition keys `due#0` … `due#7`. */
export const DUE_SHARDS = 8;

/** Value of the attribute `kind` of an outbox item; the stream's event source filters INSERTs on it. */
export const OUTBOX_KIND = 'outbox';

/** TTL attribute, seconds since 1970. */
export const EXPIRES_AT = 'expiresAt';

/** Printed documents hold names: files and requests are deleted after so many days. */
export const DOCUMENT_DAYS = 7;

/** SNS message attribute that subscriptions filter on. */
export const FACT_ATTRIBUTE = 'fact';

/** Messages of log lines that metrics count; the code writes them, `infra/` filters on them. */
export const COUNTED_LOGS = {
  /** A dead token, a restricted page: nothing of ours reaches anybody until a person acts. */
  pageTrouble: 'page trouble',
  /** A resident got the same reply twice. */
  replyDoubled: 'reply doubled',
  /** A day that a resident was promised has passed; somebody else has it now. */
  promiseBroken: 'promise broken',
} as const;

/**
 * Metrics that functions write into their log lines (CloudWatch embedded metric format); `infra/` draws them and rings on them. A metric is
 * paid for by the hour in which it has a value, so what tells of trouble is written in trouble only.
 */
export const METRICS = {
  /** 1 = messages of Messenger do not come or go. */
  pageBroken: { name: 'PageBroken', unit: 'Count' },
  /** Of a token that ends soon. */
  tokenDaysLeft: { name: 'TokenDaysLeft', unit: 'Count' },
  /** Hours outside the quiet ones since a resident last wrote on Messenger, from the first. */
  silentHours: { name: 'SilentHours', unit: 'Count' },
  /** From a resident's words to our answer taken by Graph. */
  answerTime: { name: 'AnswerTime', unit: 'Milliseconds' },
} as const;

/** Who hears which fact. The filter policies in `infra/` and the consumers read the same table. */
export const FACT_CONSUMERS = {
  'route-issue': ['IssueReported', 'IssueReopened', 'IssueMoved'],
  'tell-resident': [
    'IssueRouted',
    'IssueAccepted',
    'IssueStarted',
    'ResidentAsked',
    'IssueHandedOver',
    'IssueResolved',
    'IssueRejected',
    'IssueReopened',
    'IssueMarkedDuplicate',
    'AttachmentFailed',
    'PromiseBroken',
    'CaseOverdue',
  ],
  'notify-duty': ['EmergencyHeard'],
  'store-attachment': [
    'AttachmentReceived',
    'PhotoSent',
    'OfferFileSent',
    'OfferFileRemoved',
    'ProjectFileSent',
    'IssuePhotoSent',
  ],
  'erase-person': ['ConversationErased', 'RetentionDue'],
  'follow-event': ['EventPublished', 'EventChanged', 'EventCancelled', 'DatesPlanned', 'DateMoved', 'GuestsToMove'],
  'fill-seats': ['SeatsFreed', 'WaitingJoined', 'SeatsResized'],
  'tell-guests': [
    'SignedUp',
    'SeatOffered',
    'SignUpLapsed',
    'GuardianAsked',
    'GuardianAgreed',
    'CodeAsked',
    'CodeEntered',
    'DateMoved',
    'DateCancelled',
    'GuestsReminded',
    'GuestsAsked',
    'WaitingClosed',
  ],
  print: ['DocumentRequested'],
  'route-idea': ['IdeaTold', 'IdeaMoved', 'IdeaShared', 'OfferDecided', 'IdeaDecided'],
  'follow-grant': [
    'EditionDecided',
    'OfferSubmitted',
    'OfferReceived',
    'OfferCorrectionAsked',
    'OfferDecided',
    'OfferReminded',
    'ReportJudged',
    'ReviewsMissing',
  ],
  'send-letter': ['LetterAsked'],
  'index-words': ['IssueReported', 'IssueMoved', 'IssueChanged', 'PersonDetached'],
  'notify-staff': [
    'IssueRouted',
    'IssueOverdue',
    'IssuePassed',
    'PromiseNear',
    'PromiseBroken',
    'NoticeDue',
    'IssueUnread',
    'CaseNear',
    'CaseOverdue',
    'CaseReminded',
  ],
  // Facts that move no figure are not heard.
  'count-facts': [
    'IssueReported',
    'IssueMoved',
    'IssueChanged',
    'IssueStarted',
    'ResidentAsked',
    'IssueHandedOver',
    'IssueResolved',
    'IssueRejected',
    'IssueReopened',
    'IssueMarkedDuplicate',
    'IssueWithdrawn',
    'ClosingJudged',
    'PromiseBroken',
    'EscalationRaised',
    'EscalationChanged',
    'CaseOverdue',
    'EscalationAnswered',
    'CallMade',
    'ContactLogged',
    'ContactTakenBack',
  ],
} as const;

export type FactConsumer = keyof typeof FACT_CONSUMERS;

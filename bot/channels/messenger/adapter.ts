/**
 * The Bot Framework's seam: Messenger events become activities, the bot's activities become stored messages. Nothing is sent while the
 * bot speaks: replies are kept until the turn's transaction has been committed, so a resident never hears of what did not happen.
 */
import {
  type Activity,
  ActivityTypes,
  BotAdapter,
  type ConversationReference,
  type ResourceResponse,
  TurnContext,
} from 'botbuilder';
import type { Line } from '../../../shared/conversations/model.ts';
import type { Inbound } from '../inbound.ts';

/** Bot Framework's id of the Messenger channel. */
const CHANNEL_ID = 'facebook';

const textOf = ({ event }: Inbound): string =>
  'text' in event && event.text !== null ? event.text : event.kind === 'postback' ? (event.title ?? '') : '';
const idOf = ({ event, eventKey }: Inbound): string => ('mid' in event && event.mid !== null ? event.mid : eventKey);

export const toActivity = (inbound: Inbound): Partial<Activity> => ({
  type: ActivityTypes.Message,
  id: idOf(inbound),
  timestamp: new Date(inbound.at),
  channelId: CHANNEL_ID,
  text: textOf(inbound),
  from: { id: inbound.address, name: '' },
  recipient: { id: 'page', name: '' },
  conversation: { id: inbound.conversationId, isGroup: false, conversationType: 'personal', name: '' },
  attachments:
    'attachments' in inbound.event
      ? inbound.event.attachments.map(({ kind, url }) => ({ contentType: kind, contentUrl: url ?? '' }))
      : [],
  channelData: inbound,
});

/** A line as an activity; `channelData` keeps it whole, so nothing is lost in translation. */
export const lineActivity = (line: Line): Partial<Activity> => ({
  type: ActivityTypes.Message,
  text: line.text,
  suggestedActions: {
    to: [],
    actions: line.quickReplies.map(({ title, payload }) => ({ type: 'messageBack', title, value: payload })),
  },
  channelData: line,
});

export class MessengerAdapter extends BotAdapter {
  readonly #said: Line[] = [];
  readonly #newMessageId: () => string;

  /** One adapter a turn. `newMessageId` names each reply; the id is also Graph's `metadata`. */
  constructor(newMessageId: () => string) {
    super();
    this.#newMessageId = newMessageId;
  }

  /** Runs `bot` on one event and returns what it said, in order. Errors of the bot are thrown on. */
  async receive(inbound: Inbound, bot: (context: TurnContext) => Promise<void>): Promise<readonly { id: string; line: Line }[]> {
    const context = new TurnContext(this, toActivity(inbound));
    await this.runMiddleware(context, bot);
    return this.#said.map((line) => ({ id: this.#newMessageId(), line }));
  }

  override sendActivities(_context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    for (const activity of activities) if (activity.type === ActivityTypes.Message) this.#said.push(activity.channelData as Line);
    return Promise.resolve(activities.map((_, i) => ({ id: String(i) })));
  }

  override updateActivity(): Promise<undefined> {
    return Promise.reject(new Error('Messenger has no editing of sent messages'));
  }

  override deleteActivity(): Promise<void> {
    return Promise.reject(new Error('Messenger has no unsending of sent messages'));
  }

  override continueConversation(
    _reference: Partial<ConversationReference>,
    _logic: (context: TurnContext) => Promise<void>,
  ): Promise<void> {
    return Promise.reject(new Error('what is said outside a turn goes through outbound.fifo'));
  }
}

/**
 * The same talk as the Bot Framework's samples do it: waterfall dialogs, prompts, ConversationState and UserState on a DynamoDB storage.
 * Stands in the place of take-turn: same event, same records in the table (`RECORDED_TALK`, in one transaction), same call of Graph.
 * It understands nothing: each step takes what is said. `RECORDS=off` leaves the records out, as the samples do.
 */
import { readFileSync } from 'node:fs';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { BatchGetCommand, DeleteCommand, DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { ActivityHandler, ActivityTypes, BotAdapter, ConversationState, TurnContext, UserState } from 'botbuilder';
import { ChoicePrompt, DialogSet, DialogTurnStatus, WaterfallDialog } from 'botbuilder-dialogs';
import { asTalk, onTable, replay } from '../turn/recorded-calls.ts';
import { talkOf } from '../turn/story.ts';

const TableName = process.env.TABLE_NAME;
const doc = DynamoDBDocumentClient.from(new DynamoDBClient({}), { marshallOptions: { removeUndefinedValues: true } });

/** Bot Framework's Storage: optimistic by eTag, as its own stores are. */
const storage = {
  read: async (keys) => {
    if (keys.length === 0) return {};
    const Keys = keys.map((key) => ({ pk: `state#${key}`, sk: 'state' }));
    const { Responses } = await doc.send(new BatchGetCommand({ RequestItems: { [TableName]: { Keys, ConsistentRead: true } } }));
    return Object.fromEntries((Responses?.[TableName] ?? []).map(({ pk, state, eTag }) => [pk.slice(6), { ...state, eTag }]));
  },
  write: async (changes) => {
    const put = ([key, { eTag, ...state }]) => {
      const known = eTag !== undefined && eTag !== '*';
      return doc.send(
        new PutCommand({
          TableName,
          Item: { pk: `state#${key}`, sk: 'state', state, eTag: String(Number(eTag ?? 0) + 1) },
          ...(known ? { ConditionExpression: 'eTag = :eTag', ExpressionAttributeValues: { ':eTag': eTag } } : {}),
        }),
      );
    };
    await Promise.all(Object.entries(changes).map(put));
  },
  delete: async (keys) => {
    await Promise.all(keys.map((key) => doc.send(new DeleteCommand({ TableName, Key: { pk: `state#${key}`, sk: 'state' } }))));
  },
};

const conversationState = new ConversationState(storage);
const userState = new UserState(storage);
const dialogState = conversationState.createProperty('dialogs');
const profile = userState.createProperty('profile');

const YES_NO = [
  { value: 'tak', synonyms: ['tak', 'ok', 'zgadza się'] },
  { value: 'nie', synonyms: ['nie', 'nie trzeba'] },
];
const dialogs = new DialogSet(dialogState)
  .add(new ChoicePrompt('yes-no'))
  .add(
    new WaterfallDialog('report', [
      async (step) => {
        step.values.description = step.context.activity.text;
        return step.prompt('yes-no', { prompt: `Sprawdź, proszę: ${step.values.description}. Zgadza się?`, choices: YES_NO });
      },
      async (step) => {
        if (step.result.value !== 'tak') return step.endDialog();
        const kept = await profile.get(step.context, { reports: [] });
        kept.reports.push({ description: step.values.description, at: new Date().toISOString() });
        await step.context.sendActivity('Przyjęte: zgłoszenie.');
        return step.prompt('yes-no', { prompt: 'Zostawisz numer telefonu albo e-mail?', choices: YES_NO });
      },
      async (step) => {
        await step.context.sendActivity('Dobrze, bez tego.');
        return step.endDialog();
      },
    ]),
  )
  .add(
    new WaterfallDialog('status', [
      async (step) => {
        const { reports } = await profile.get(step.context, { reports: [] });
        await step.context.sendActivity(`Twoje zgłoszenia: ${reports.map(({ description }) => description).join(', ')}`);
        return step.endDialog();
      },
    ]),
  );

class StockBot extends ActivityHandler {
  constructor() {
    super();
    this.onMessage(async (context, next) => {
      const dialog = await dialogs.createContext(context);
      const { status } = await dialog.continueDialog();
      if (status === DialogTurnStatus.empty)
        await dialog.beginDialog(context.activity.text.startsWith('co z') ? 'status' : 'report');
      await next();
    });
  }

  async run(context) {
    await super.run(context);
    await keepRecords(context.activity.id);
    await conversationState.saveChanges(context);
    await userState.saveChanges(context);
  }
}

/** What only the product's own order of things reads, and the item in whose place BotState stands. */
const isOwnState = (call) =>
  call.name === 'BatchGetCommand' || JSON.stringify(call.input.ExpressionAttributeValues ?? '').includes('message#');
const withoutConversation = (call) =>
  call.name === 'TransactWriteCommand'
    ? {
        ...call,
        input: { ...call.input, TransactItems: call.input.TransactItems.filter(({ Put }) => Put?.Item.sk !== 'conversation') },
      }
    : call;
const recorded =
  process.env.RECORDED_TALK === undefined
    ? []
    : JSON.parse(readFileSync(process.env.RECORDED_TALK, 'utf8')).map((turn) =>
        onTable(turn, '<table>', TableName)
          .map((wave) => wave.filter((call) => !isOwnState(call)).map(withoutConversation))
          .filter((wave) => wave.length > 0),
      );

const keepRecords = async (mid) => {
  if (process.env.RECORDS === 'off') return;
  const { tag, turn } = talkOf(mid);
  await replay(doc, asTalk(recorded[turn] ?? [], tag));
};

/** Sends when the turn is over: nobody hears of what did not happen. */
class GraphAdapter extends BotAdapter {
  said = [];

  async sendActivities(_context, activities) {
    this.said.push(...activities.filter(({ type }) => type === ActivityTypes.Message));
    return activities.map((_, i) => ({ id: String(i) }));
  }

  async receive(activity, bot) {
    await this.runMiddleware(new TurnContext(this, activity), bot);
    for (const { text } of this.said) {
      const body = { recipient: { id: activity.from.id }, messaging_type: 'RESPONSE', message: { text, metadata: activity.id } };
      const response = await fetch(`${process.env.GRAPH_API_URL}/me/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      await response.json();
    }
  }
}

const bot = new StockBot();

export const handler = async ({ Records }) => {
  for (const { body } of Records) {
    const { conversationId, address, at, event } = JSON.parse(body);
    const activity = {
      type: ActivityTypes.Message,
      id: event.mid,
      timestamp: new Date(at),
      channelId: 'facebook',
      locale: 'pl-pl',
      text: event.text,
      from: { id: address, name: '' },
      recipient: { id: 'page', name: '' },
      conversation: { id: conversationId, isGroup: false, name: '' },
    };
    await new GraphAdapter().receive(activity, (context) => bot.run(context));
  }
};

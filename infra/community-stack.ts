/** The whole product of one city in one environment: what there is, who may do what, what wakes whom. Read from top to bottom. */
import { CfnOutput, Duration, RemovalPolicy, Stack, Tags } from 'aws-cdk-lib';
import { HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Code } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { COUNTED_LOGS, ENV, OUTBOX_KIND } from '../shared/platform/config.ts';
import { accessLogs } from './constructs/access-logs.ts';
import { Attachments } from './constructs/attachments.ts';
import { CommunityTable } from './constructs/community-table.ts';
import { DutyAlarm } from './constructs/duty-alarm.ts';
import { FactsTopic } from './constructs/facts-topic.ts';
import { FrontDoor } from './constructs/front-door.ts';
import { Handler, type HandlerProps } from './constructs/handler.ts';
import { sendsMail } from './constructs/mail.ts';
import { MessengerSecret } from './constructs/messenger-secret.ts';
import { Operations } from './constructs/operations.ts';
import { watchPage } from './constructs/page-health.ts';
import { StaffPool, signInOrigin } from './constructs/staff-pool.ts';
import { StaffSite } from './constructs/staff-site.ts';
import type { Environment } from './environments.ts';
import { factConsumers } from './fact-consumers.ts';
import type { FunctionName } from './functions.ts';
import { OPEN_DOORS } from './open-doors.ts';
import { workQueues } from './queues.ts';
import { TABLE_ACCESS } from './table-access.ts';

export interface CommunityStackProps {
  /** Id of the city profile. */
  readonly city: string;
  readonly environment: Environment;
  /** Bundled code of a function. */
  readonly code: (name: FunctionName) => Code;
  /** Folder of the built pages. */
  readonly pages: string;
}

export class CommunityStack extends Stack {
  constructor(scope: Construct, { city, environment, code, pages }: CommunityStackProps) {
    const prefix = `akcja-${city}-${environment.name}`;
    const { account, region, logRetentionDays: logRetention } = environment;
    super(scope, prefix, {
      env: { region, ...(account !== undefined && { account }) },
      description: `Digital front door of the social-revitalisation programme (${city}, ${environment.name})`,
      terminationProtection: environment.name !== 'local',
    });

    // What there is
    const key = new Key(this, 'Key', {
      alias: prefix,
      description: `Residents' data of ${prefix}`,
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    const operations = new Operations(this, 'Operations', { prefix, key, addresses: environment.alarmAddresses });
    const table = new CommunityTable(this, 'CommunityTable', { key, operations });
    const logs = accessLogs(this, logRetention);
    const attachments = new Attachments(this, 'Attachments', { key, accessLogs: logs });
    const messenger = new MessengerSecret(this, 'MessengerSecret', { prefix, key });
    const facts = new FactsTopic(this, 'Facts', { prefix, key, operations });
    const duty = new DutyAlarm(this, 'DutyAlarm', { prefix, key, addresses: environment.dutyAddresses });
    const frontDoor = new FrontDoor(this, 'FrontDoor', { prefix, operations, logRetention });
    const site = new StaffSite(this, 'Site', {
      prefix,
      pages,
      domain: environment.domain,
      apiHost: frontDoor.host,
      logRetention,
      accessLogs: logs,
      attachmentsHost: attachments.bucket.bucketRegionalDomainName,
      signInOrigin: signInOrigin(prefix, region),
    });
    const publicUrl = environment.publicUrl ?? site.url;
    const staff = new StaffPool(this, 'Staff', { prefix, publicUrl });
    site.publish(staff.signIn);

    const queues = workQueues(this, { prefix, operations, facts });

    // Functions
    const handlers = new Map<FunctionName, Handler>();
    const handler = (id: string, props: Pick<HandlerProps, 'name' | 'means' | 'timeout' | 'memoryMb'>) => {
      const made = new Handler(this, id, { prefix, operations, logRetention, code: code(props.name), ...props });
      handlers.set(props.name, made);
      if (props.name in TABLE_ACCESS) table.serves(made);
      return made;
    };
    const reachesGraph = (caller: Handler) => {
      caller.setEnvironment(ENV.graphApiUrl, environment.graphApiUrl);
      caller.setEnvironment(ENV.graphApiVersion, environment.graphApiVersion);
    };
    const sendsToMessenger = (sender: Handler) => {
      messenger.grantRead(sender);
      reachesGraph(sender);
      sender.setEnvironment(ENV.humanAgent, environment.humanAgent ? 'on' : 'off');
    };

    const sendsSms = (sender: Handler) => {
      sender.setEnvironment(ENV.smsApiUrl, environment.sms?.apiUrl ?? 'off');
      sender.setEnvironment(ENV.smsSender, environment.sms?.sender ?? 'off');
    };

    const webhook = handler('MessengerWebhook', {
      name: 'messenger-webhook',
      memoryMb: 1024,
      means: 'Messages do not come in; Meta tries again for a day.',
    });
    messenger.grantRead(webhook);
    queues.inbound.grantSend(webhook);
    queues.receipts.grantSend(webhook);

    const dataDeletion = handler('DataDeletion', {
      name: 'data-deletion',
      means: 'Meta’s requests to delete a person’s data are not taken down.',
    });
    dataDeletion.setEnvironment(ENV.publicUrl, publicUrl);
    messenger.grantRead(dataDeletion);

    const takeTurn = handler('TakeTurn', { name: 'take-turn', memoryMb: 1024, means: 'Residents get no answer in the chat.' });
    takeTurn.consumes(queues.inbound, { batchSize: 1, maxConcurrency: 50 });
    takeTurn.setEnvironment(ENV.publicUrl, publicUrl);
    sendsToMessenger(takeTurn);

    const takeReceipt = handler('TakeReceipt', { name: 'take-receipt', means: 'Staff do not see what was delivered and read.' });
    takeReceipt.consumes(queues.receipts, { batchSize: 10, maxConcurrency: 5 });

    const relayOutbox = handler('RelayOutbox', {
      name: 'relay-outbox',
      timeout: Duration.minutes(1),
      means: 'Issues are routed and residents told later, when keep-promises sends again.',
    });
    relayOutbox.followsInserts(table.table, { kind: OUTBOX_KIND, failed: queues.relayFailed });
    const behind = relayOutbox.function.metric('IteratorAge', { statistic: 'Maximum', period: Duration.minutes(1) });
    operations.plot('Relay behind (ms)', behind);
    operations.alarm('relay-late', {
      metric: behind,
      above: 60_000,
      periods: 3,
      means: 'The relay is more than a minute behind the table: issues are routed late, residents hear late.',
      runbook: 'relay-late',
    });
    facts.grantPublish(relayOutbox);
    queues.outbound.grantSend(relayOutbox);

    const sendMessage = handler('SendMessage', {
      name: 'send-message',
      memoryMb: 1024,
      means: 'Messages of ours do not reach residents.',
    });
    sendMessage.consumes(queues.outbound, { batchSize: 1, maxConcurrency: 50 });
    sendsToMessenger(sendMessage);
    sendsMail(sendMessage, environment.mailFrom);
    sendsSms(sendMessage);

    const consumers = factConsumers({ handler, facts, queues });
    const { 'store-attachment': storeAttachment, 'erase-person': erasePerson, print } = consumers;
    const {
      'follow-grant': followGrant,
      'route-idea': routeIdea,
      'notify-staff': notifyStaff,
      'tell-guests': tellGuests,
    } = consumers;
    // Addresses of pages in what they write: sign-ups, results and projects, the organisation's own, the console, codes on paper.
    for (const writer of [tellGuests, routeIdea, followGrant, notifyStaff, print])
      writer.setEnvironment(ENV.publicUrl, publicUrl);
    sendsMail(consumers['send-letter'], environment.mailFrom);
    sendsSms(notifyStaff);
    // Holds the token of the SMS provider.
    messenger.grantRead(notifyStaff);
    duty.grantPublish(consumers['notify-duty']);
    attachments.grantPut(storeAttachment);
    // Photos of events, as staff have sent them.
    attachments.grantGet(storeAttachment);
    attachments.grantPut(print);
    // Photos in letters.
    attachments.grantGet(print);
    // A photo that was taken back while it was being fetched goes at once.
    attachments.grantDelete(storeAttachment);
    attachments.grantDelete(erasePerson);
    // Who was erased, for a table that is restored.
    attachments.grantPut(erasePerson);
    storeAttachment.setEnvironment(ENV.attachmentHosts, environment.attachmentHosts.join(','));

    const keepPromises = handler('KeepPromises', {
      name: 'keep-promises',
      timeout: Duration.seconds(50),
      means: 'Promises with a date are not kept.',
    });
    keepPromises.runsEveryMinute();
    queues.due.grantSend(keepPromises);
    operations.alarm('promises-not-kept', {
      metric: keepPromises.function.metricInvocations({ period: Duration.minutes(5) }),
      below: 1,
      periods: 2,
      means: 'keep-promises has not run for ten minutes: nothing with a date happens, unsent replies stay unsent.',
      runbook: 'promises-not-kept',
    });

    const checkPage = handler('CheckPage', {
      name: 'check-page',
      timeout: Duration.seconds(30),
      means: 'Nobody notices when Messenger stops working for the page.',
    });
    checkPage.runsEveryQuarter();
    messenger.grantRead(checkPage);
    reachesGraph(checkPage);

    const fulfilDue = handler('FulfilDue', { name: 'fulfil-due', means: 'Promises with a date are not kept.' });
    fulfilDue.consumes(queues.due, { batchSize: 10, maxConcurrency: 10 });
    fulfilDue.setEnvironment(ENV.publicUrl, publicUrl);
    queues.outbound.grantSend(fulfilDue);
    facts.grantPublish(fulfilDue);

    const holdUnanswered = handler('HoldUnanswered', {
      name: 'hold-unanswered',
      means: 'A message that could not be answered is not shown to the office.',
    });
    holdUnanswered.consumes(queues.unanswered, { batchSize: 1, maxConcurrency: 5 });
    operations.alarm('turn-given-up', {
      metric: holdUnanswered.function.metricInvocations({ period: Duration.minutes(5) }),
      above: 0,
      means:
        'A message of a resident failed five times. It is in the office’s inbox and the resident has been told that a person will answer.',
      runbook: 'turn-given-up',
    });

    const staffApi = handler('StaffApi', { name: 'staff-api', memoryMb: 1024, means: 'Staff see errors in the console.' });
    staffApi.setEnvironment(ENV.publicUrl, publicUrl);
    staffApi.setEnvironment(ENV.pushHosts, environment.pushHosts.join(','));
    // Until when Messenger takes an answer.
    staffApi.setEnvironment(ENV.humanAgent, environment.humanAgent ? 'on' : 'off');
    attachments.grantGet(staffApi);
    // Links by which photos of events are sent.
    attachments.grantPut(staffApi);
    frontDoor.signedIn(staffApi, '/api/{proxy+}', staff.authorizer);
    const understandText = handler('UnderstandText', {
      name: 'understand-text',
      memoryMb: 1024,
      means: 'A sentence of a streetworker does not fill the form; they fill it by hand.',
    });
    frontDoor.signedIn(understandText, '/api/understand', staff.authorizer, [HttpMethod.POST]);

    const memberApi = handler('MemberApi', {
      name: 'member-api',
      memoryMb: 1024,
      means: 'People of organisations cannot sign in or write their offers.',
    });
    memberApi.setEnvironment(ENV.publicUrl, publicUrl);
    attachments.grantGet(memberApi);
    // Links by which attachments of offers are sent.
    attachments.grantPut(memberApi);

    const publicPages = handler('PublicPages', {
      name: 'public-pages',
      memoryMb: 1024,
      means: 'The pages of events do not open, and nobody without Messenger can sign up.',
    });
    publicPages.setEnvironment(ENV.publicUrl, publicUrl);
    attachments.grantGet(publicPages);

    const webChat = handler('WebChat', {
      name: 'web-chat',
      memoryMb: 512,
      means: 'Residents without Messenger cannot write to us on the page, nor read what was answered there.',
    });
    queues.inbound.grantSend(webChat);
    // Links by which residents send photos.
    attachments.grantPut(webChat);

    for (const door of OPEN_DOORS) frontDoor.open(handlers, door);

    // What the log says and nobody reads
    for (const talker of [sendMessage, takeReceipt]) talker.counts('PageTrouble', COUNTED_LOGS.pageTrouble);
    const trouble = takeTurn.counts('PageTrouble', COUNTED_LOGS.pageTrouble);
    const broken = fulfilDue.counts('PromisesBroken', COUNTED_LOGS.promiseBroken);
    const doubled = takeReceipt.counts('RepliesDoubled', COUNTED_LOGS.replyDoubled);
    operations.alarm('page-trouble', {
      metric: trouble,
      above: 0,
      means:
        'Meta refuses the page’s token or restricts the page: replies wait, and no resident hears from us until a person acts.',
      runbook: 'page-trouble',
    });
    operations.alarm('promises-broken', {
      metric: broken,
      above: 10,
      means:
        'Days that residents were promised pass unanswered, more than ten in five minutes: more work than people, or nobody looks.',
      runbook: 'promises-broken',
    });
    operations.plot('Trouble', trouble, doubled, broken);
    watchPage(operations, (period) => checkPage.function.metricInvocations({ period }), environment.silenceHours);

    // Whose bill, whose data
    const tags = { project: 'akcja-rewitalizacja', city, environment: environment.name, 'data-class': 'internal' };
    for (const [name, value] of Object.entries(tags)) Tags.of(this).add(name, value);
    for (const holder of [table, attachments, queues.inbound, queues.unanswered, logs])
      Tags.of(holder).add('data-class', 'personal', { priority: 200 });

    new CfnOutput(this, 'PublicUrl', {
      value: publicUrl,
      description: 'Where people come in; the webhook is below it at /webhooks/messenger',
    });
    new CfnOutput(this, 'TableName', {
      value: table.table.tableName,
      description: 'Accounts of staff are linked here (docs/deploy.md)',
    });
    new CfnOutput(this, 'StaffPoolId', { value: staff.poolId, description: 'Accounts of staff are made here' });
    new CfnOutput(this, 'MessengerSecretName', {
      value: messenger.secret.secretName,
      description: 'Put the keys of Meta in here (docs/deploy.md)',
    });
  }
}

/**
 * Environments are data: what differs between the machine on a desk, the trial run and the real thing.
 * Nothing secret is here; addresses of people and the account come from the variables of whoever deploys.
 */
import { GRAPH_API } from '../shared/platform/config.ts';

export interface Environment {
  readonly name: EnvironmentName;
  /** Undefined at synthesis without credentials: the assembly is then agnostic of the account. */
  readonly account: string | undefined;
  readonly region: string;
  readonly logRetentionDays: 7 | 30 | 90;
  /** E-mail addresses of operators; each alarm writes to all of them. */
  readonly alarmAddresses: readonly string[];
  /** E-mail addresses that hear of an emergency written in the chat, besides the person on duty. */
  readonly dutyAddresses: readonly string[];
  /** Where links in messages lead. Undefined: the domain that CloudFront gives. */
  readonly publicUrl: string | undefined;
  /** Own domain of the site; its certificate lies in us-east-1, because CloudFront reads it there. */
  readonly domain: { readonly name: string; readonly certificateArn: string } | undefined;
  readonly graphApiUrl: string;
  readonly graphApiVersion: string;
  /** Meta has approved Human Agent for the page: persons may write up to seven days. */
  readonly humanAgent: boolean;
  /** Sender of mail, an identity verified with SES in this region; undefined = no mail. */
  readonly mailFrom: string | undefined;
  /** The SMS provider and the sender name registered with it; undefined = no SMS. */
  readonly sms: { readonly apiUrl: string; readonly sender: string } | undefined;
  /** Hosts of the push services of browsers; one that starts with a dot allows its subdomains. */
  readonly pushHosts: readonly string[];
  /** Hosts that attachments are fetched from; one that starts with a dot allows its subdomains. */
  readonly attachmentHosts: readonly string[];
  /** So many hours outside the city's quiet hours without a word on Messenger are unusual: somebody looks whether messages come at all. */
  readonly silenceHours: number;
}

export const ENVIRONMENT_NAMES = ['local', 'test', 'production'] as const;
export type EnvironmentName = (typeof ENVIRONMENT_NAMES)[number];

/**
 * AWS regions inside the European Union. London and Zurich are `eu-` by name and outside the Union by law:
 * residents' words stay where the GDPR applies without a transfer (chapter V).
 */
const EU_REGIONS = ['eu-central-1', 'eu-north-1', 'eu-south-1', 'eu-south-2', 'eu-west-1', 'eu-west-3'];

/** Chrome and its kin, Firefox, Safari, Edge. */
const PUSH_SERVICES = ['fcm.googleapis.com', '.push.services.mozilla.com', '.push.apple.com', '.notify.windows.com'];

/** A page with a hundred messages a day is silent for so long about once a year. */
const SILENCE_HOURS = 12;

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * The environment of that name, completed from the variables of the one who deploys
 * (`CDK_DEFAULT_ACCOUNT` is set by the CDK CLI from the AWS profile in use; its `CDK_DEFAULT_REGION` is us-east-1 where nobody chose, so it is not asked).
 * Throws for an unknown name and for a region outside the European Union.
 */
export const environmentNamed = (name: string, variables: Variables = process.env): Environment => {
  const known = ENVIRONMENT_NAMES.find((candidate) => candidate === name);
  if (known === undefined)
    throw new Error(`Unknown environment "${name}". Choose one of ${ENVIRONMENT_NAMES.join(', ')}: -c environment=test`);
  const environment = known === 'local' ? local : deployed(known, variables);
  if (!EU_REGIONS.includes(environment.region)) {
    throw new Error(
      `Region "${environment.region}" is outside the European Union. Residents' data stays in one of ${EU_REGIONS.join(', ')}; set AWS_REGION.`,
    );
  }
  return environment;
};

/** What the local run synthesises. It replaces the addresses of services by its own; the shape is that of production. */
const local: Environment = {
  name: 'local',
  account: '000000000000',
  region: 'eu-central-1',
  logRetentionDays: 7,
  // Shown on the local outbox page; example.org receives nothing.
  alarmAddresses: ['operator@example.org'],
  dutyAddresses: ['dyzur@example.org'],
  publicUrl: 'http://localhost:3000',
  domain: undefined,
  graphApiUrl: 'http://localhost:3000/simulator/graph',
  graphApiVersion: GRAPH_API.version,
  humanAgent: true,
  mailFrom: 'odpowiedzi@example.org',
  sms: { apiUrl: 'http://localhost:3000/local/sms', sender: 'PROGRAM' },
  pushHosts: ['localhost', '127.0.0.1', ...PUSH_SERVICES],
  attachmentHosts: ['localhost', '127.0.0.1'],
  silenceHours: SILENCE_HOURS,
};

const deployed = (name: 'test' | 'production', variables: Variables): Environment => {
  const domain = domainFrom(variables);
  return {
    name,
    account: variables.CDK_DEFAULT_ACCOUNT,
    region: variables.AWS_REGION ?? variables.AWS_DEFAULT_REGION ?? 'eu-central-1',
    logRetentionDays: name === 'production' ? 90 : 30,
    alarmAddresses: addressesFrom(variables.ALARM_ADDRESSES),
    dutyAddresses: addressesFrom(variables.DUTY_ADDRESSES),
    publicUrl: domain && `https://${domain.name}`,
    domain,
    graphApiUrl: GRAPH_API.url,
    graphApiVersion: GRAPH_API.version,
    humanAgent: variables.HUMAN_AGENT === 'on',
    mailFrom: variables.MAIL_FROM,
    sms: smsFrom(variables),
    pushHosts: PUSH_SERVICES,
    attachmentHosts: ['.fbcdn.net', '.fbsbx.com'],
    silenceHours: hoursFrom(variables.SILENCE_HOURS),
  };
};

const hoursFrom = (given: string | undefined): number => {
  const hours = given === undefined ? SILENCE_HOURS : Number(given);
  // The function counts a week at most.
  if (!Number.isInteger(hours) || hours < 1 || hours > 100)
    throw new Error(`SILENCE_HOURS is "${given}"; write whole hours from 1 to 100.`);
  return hours;
};

const addressesFrom = (list: string | undefined): string[] =>
  (list ?? '')
    .split(',')
    .map((address) => address.trim())
    .filter((address) => address !== '');

const smsFrom = ({ SMS_API_URL, SMS_SENDER }: Variables): Environment['sms'] => {
  if (SMS_API_URL === undefined && SMS_SENDER === undefined) return undefined;
  if (SMS_API_URL === undefined || SMS_SENDER === undefined) {
    throw new Error('SMS needs both SMS_API_URL (of the provider) and SMS_SENDER (the name registered with it).');
  }
  return { apiUrl: SMS_API_URL, sender: SMS_SENDER };
};

const domainFrom = ({ PUBLIC_DOMAIN, CERTIFICATE_ARN }: Variables): Environment['domain'] => {
  if (PUBLIC_DOMAIN === undefined && CERTIFICATE_ARN === undefined) return undefined;
  if (PUBLIC_DOMAIN === undefined || CERTIFICATE_ARN === undefined) {
    throw new Error('An own domain needs both PUBLIC_DOMAIN (a host name) and CERTIFICATE_ARN (of a certificate in us-east-1).');
  }
  return { name: PUBLIC_DOMAIN, certificateArn: CERTIFICATE_ARN };
};

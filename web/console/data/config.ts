/** Where this deployment signs people in; written by infra/constructs/staff-site.ts beside the app. */
export interface ConsoleConfig {
  /** Who issues the tokens. */
  readonly issuer: string;
  readonly clientId: string;
  /** Address of the sign-in page, below which `/oauth2/authorize`, `/oauth2/token` and `/logout` lie. */
  readonly signIn: string;
}

const text = (value: unknown, name: string): string => {
  if (typeof value !== 'string' || value === '') throw new Error(`/console/config.json has no ${name}`);
  return value;
};

/** Throws when the deployment has not written it, or nobody answers and it was never read before. */
export const loadConfig = async (): Promise<ConsoleConfig> => {
  const answer = await fetch('/console/config.json');
  if (!answer.ok) throw new Error(`/console/config.json answered ${answer.status}`);
  const { issuer, clientId, signIn }: Record<string, unknown> = await answer.json();
  return { issuer: text(issuer, 'issuer'), clientId: text(clientId, 'clientId'), signIn: text(signIn, 'signIn') };
};

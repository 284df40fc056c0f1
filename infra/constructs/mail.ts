/** Mail through SES, from one address. The identity is verified by hand (docs/deploy.md), because it needs the office's domain. */
import { Stack } from 'aws-cdk-lib';
import { ENV } from '../../shared/platform/config.ts';
import type { Handler } from './handler.ts';

/** `from` undefined = no mail. SES asks for the right on the verified identity: the address itself, or its domain. */
export const sendsMail = (sender: Handler, from: string | undefined): void => {
  sender.setEnvironment(ENV.mailFrom, from ?? 'off');
  if (from === undefined) return;
  const identity = (resourceName: string) => Stack.of(sender).formatArn({ service: 'ses', resource: 'identity', resourceName });
  sender.allow(['ses:SendEmail'], [identity(from), identity(from.slice(from.lastIndexOf('@') + 1))]);
};

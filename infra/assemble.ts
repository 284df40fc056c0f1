/** From built functions and pages to the cloud assembly. The only file besides the constructs that loads the CDK library. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { App, type AppProps, Validations } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import type { CloudAssembly } from 'aws-cdk-lib/cx-api';
import type { Built } from './build.ts';
import { CommunityStack } from './community-stack.ts';

/** An app with the context of cdk.json: feature flags and defaults are the same with and without the CLI. */
export const newApp = (props: AppProps = {}): App => {
  const { context } = JSON.parse(readFileSync(join(import.meta.dirname, '../cdk.json'), 'utf8'));
  return new App({ context, ...props });
};

export const fromContext = (app: App, name: string): string => {
  const value: unknown = app.node.tryGetContext(name);
  if (typeof value !== 'string' || value === '') throw new Error(`No ${name} in the context: add -c ${name}=…`);
  return value;
};

export const assemble = async (
  app: App,
  { city, environment, functions, pages }: Built,
  validate: boolean,
): Promise<CloudAssembly> => {
  if (validate) {
    const { AwsSolutionsChecks } = await import('cdk-nag');
    Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  }
  new CommunityStack(app, { city: city.id, environment, pages, code: (name) => Code.fromAsset(join(functions, name)) });
  return app.synth();
};

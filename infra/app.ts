/**
 * The CDK app. `cdk synth` and `cdk deploy` run this file; the local run and the tests import `synthesise`.
 * City and environment come from the context: `-c city=… -c environment=…`, defaults in cdk.json.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { App, Validations } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import type { CloudAssembly } from 'aws-cdk-lib/cx-api';
import { loadCity } from '../shared/city/load.ts';
import { buildSite } from '../web/build.ts';
import { bundle } from './bundle.ts';
import { CommunityStack } from './community-stack.ts';
import { environmentNamed } from './environments.ts';
import { FUNCTION_NAMES } from './functions.ts';

const root = join(import.meta.dirname, '..');

export interface SynthesisOptions {
  /** Id of a folder in cities/. */
  readonly city: string;
  /** local, test or production. */
  readonly environment: string;
  /** Where the cloud assembly goes. */
  readonly outdir: string;
  /** Checks the template against CloudFormation's schemas and the AWS Solutions rules of cdk-nag; adds about two seconds. @default false */
  readonly validate?: boolean;
  /** Folder of already built pages. @default builds web/ into <outdir>/pages */
  readonly site?: string;
  /** Folder of already bundled functions. @default bundles functions/ into <outdir>/bundle */
  readonly bundled?: string;
}

/** Builds functions and pages, synthesises, and returns the assembly. Needs no network and no AWS account. */
export const synthesise = async ({ city, environment, outdir, ...options }: SynthesisOptions): Promise<CloudAssembly> =>
  assemble(
    new App({
      outdir,
      context: context(),
      postCliContext: { city, environment },
      analyticsReporting: false,
      treeMetadata: false,
      builtinCloudFormationValidation: options.validate ?? false,
    }),
    options,
  );

const assemble = async (
  app: App,
  { validate = false, site, bundled }: Pick<SynthesisOptions, 'validate' | 'site' | 'bundled'>,
): Promise<CloudAssembly> => {
  const environment = environmentNamed(fromContext(app, 'environment'));
  const city = loadCity(fromContext(app, 'city'));
  const functions = bundled ?? join(app.outdir, 'bundle');
  const pages = site ?? join(app.outdir, 'pages');
  await Promise.all([
    bundled ??
      bundle({ names: FUNCTION_NAMES, city, outdir: functions, for: environment.name === 'local' ? 'this-machine' : 'lambda' }),
    site ?? buildSite(pages, city.id),
  ]);
  if (validate) {
    // Loaded only here: it costs the local run a third of a second that it does not need.
    const { AwsSolutionsChecks } = await import('cdk-nag');
    Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  }
  new CommunityStack(app, { city: city.id, environment, pages, code: (name) => Code.fromAsset(join(functions, name)) });
  return app.synth();
};

/** Context of cdk.json: feature flags and defaults, the same with and without the CLI. */
const context = (): Record<string, unknown> => JSON.parse(readFileSync(join(root, 'cdk.json'), 'utf8')).context;

const fromContext = (app: App, name: string): string => {
  const value: unknown = app.node.tryGetContext(name);
  if (typeof value !== 'string' || value === '') throw new Error(`No ${name} in the context: add -c ${name}=…`);
  return value;
};

if (import.meta.main) await assemble(new App({ context: context() }), { validate: true });

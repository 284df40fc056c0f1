/**
 * The CDK app. `cdk synth` and `cdk deploy` run this file; the local run and the tests import `synthesise`.
 * City and environment come from the context: `-c city=… -c environment=…`, defaults in cdk.json.
 */
import type { CloudAssembly } from 'aws-cdk-lib/cx-api';
import { type BuildOptions, build } from './build.ts';

export interface SynthesisOptions extends BuildOptions {
  /** Checks the template against CloudFormation's schemas and the AWS Solutions rules of cdk-nag; adds about two seconds. @default false */
  readonly validate?: boolean;
}

/** Builds functions and pages, synthesises into `outdir`, and returns the assembly. Needs no network and no AWS account. */
export const synthesise = async ({ validate = false, ...options }: SynthesisOptions): Promise<CloudAssembly> => {
  const { city, environment, outdir } = options;
  // The bundler works in a process of its own: the CDK library, half a second of loading, loads beside it.
  const [built, { assemble, newApp }] = await Promise.all([build(options), import('./assemble.ts')]);
  const app = newApp({
    outdir,
    postCliContext: { city, environment },
    analyticsReporting: false,
    treeMetadata: false,
    builtinCloudFormationValidation: validate,
  });
  return assemble(app, built, validate);
};

const runByTheCli = async (): Promise<void> => {
  const { assemble, fromContext, newApp } = await import('./assemble.ts');
  const app = newApp();
  const named = { city: fromContext(app, 'city'), environment: fromContext(app, 'environment') };
  await assemble(app, await build({ ...named, outdir: app.outdir }), true);
};

if (import.meta.main) await runByTheCli();

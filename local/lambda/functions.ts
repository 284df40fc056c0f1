import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { FunctionSchema } from '../assembly/resources.ts';
import { REGION, type Stack } from '../assembly/stack.ts';
import { FunctionPool, type Log, type Watch } from './function-pool.ts';
import { permissionsOf } from './permissions.ts';

/** The functions of the template by their ARN. */
export type Functions = {
  byArn(arn: string): FunctionPool;
  /** By full name, by logical id, or by the last part of the name (`take-turn`). */
  named(name: string): FunctionPool | undefined;
  all(): FunctionPool[];
  /** Starts one worker of each, one after another, so that the first event does not wait for it. */
  warm(): Promise<void>;
  /** Lets running events end, at most for so many milliseconds. */
  close(graceMs: number): Promise<void>;
};

/** What Lambda's runtime sets. The access key is the function's name: by it a signed link says whose rights it carries. */
const runtimeEnvironment = (functionName: string, memory: number): Record<string, string> => ({
  AWS_REGION: REGION,
  AWS_DEFAULT_REGION: REGION,
  AWS_ACCESS_KEY_ID: functionName,
  AWS_SECRET_ACCESS_KEY: 'local',
  AWS_LAMBDA_FUNCTION_NAME: functionName,
  AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
  AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(memory),
  AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
  LANG: 'en_US.UTF-8',
  TZ: 'UTC',
  ...(process.env.PATH && { PATH: process.env.PATH }),
});

/** `index.handler` is the export `handler` of index.mjs, index.js or index.cjs in the function's folder. */
const handlerOf = (folder: string, handler: string): [file: string, name: string] => {
  const dot = handler.lastIndexOf('.');
  const file = ['mjs', 'js', 'cjs']
    .map((extension) => join(folder, `${handler.slice(0, dot)}.${extension}`))
    .find((path) => existsSync(path));
  if (!file) throw new Error(`no file for the handler ${handler} in ${folder}`);
  return [file, handler.slice(dot + 1)];
};

/** Functions that something in the template wakes, ready to be invoked. CDK's own custom resource handlers do not run here. */
export const createFunctions = (options: {
  stack: Stack;
  asset(key: string): string;
  clock: SharedArrayBuffer;
  compileCache: string;
  /** Wins over the template: endpoints and addresses of this machine. */
  environment: Readonly<Record<string, string>>;
  workers: number;
  log: Log;
  watch: Watch;
}): Functions => {
  const { stack } = options;
  const allowed = permissionsOf(stack);
  const pools = new Map<string, FunctionPool>();
  const ids = new Map<string, string>();
  for (const { id, properties } of stack.ofType('AWS::Lambda::Function')) {
    if (!String(properties.Runtime).startsWith('nodejs') || id.startsWith('Custom')) continue;
    const { Handler, Timeout, MemorySize, Code, Environment, Role } = FunctionSchema.parse(properties);
    if (!Code.S3Key) throw new Error(`function ${id} has no code asset`);
    const functionName = stack.ref(id);
    const env = { ...runtimeEnvironment(functionName, MemorySize), ...Environment?.Variables, ...options.environment };
    const arn = stack.arn(id);
    ids.set(id, arn);
    pools.set(
      arn,
      new FunctionPool(
        {
          functionName,
          functionArn: arn,
          memory: String(MemorySize),
          handler: handlerOf(options.asset(Code.S3Key), Handler),
          clock: options.clock,
          compileCache: options.compileCache,
          permissions: allowed(Role),
          env,
          timeoutSeconds: Timeout,
        },
        options.workers,
        options.log,
        options.watch,
      ),
    );
  }
  const all = () => [...pools.values()];
  return {
    byArn: (arn) => {
      const pool = pools.get(arn) ?? all().find(({ settings }) => settings.functionName === arn);
      if (!pool) throw new Error(`the template names the function ${arn}, which it does not contain`);
      return pool;
    },
    named: (name) =>
      all().find(({ settings }) => settings.functionName === name || settings.functionName.endsWith(`-${name}`)) ??
      pools.get(ids.get(name) ?? ''),
    all,
    warm: async () => {
      for (const pool of all()) await pool.warm();
    },
    close: async (graceMs) => {
      await Promise.all(all().map((pool) => pool.close(graceMs)));
    },
  };
};

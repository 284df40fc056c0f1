/** What the functions can ask AWS for, read from what the bundler leaves of their code once everything that is never called is gone. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from '../../infra/bundle.ts';
import { FUNCTION_NAMES, type FunctionName } from '../../infra/functions.ts';
import type { TableRight } from '../../infra/table-access.ts';
import type { CityProfile } from '../../shared/city/profile.ts';
import { ENV } from '../../shared/platform/config.ts';

/** Our own modules of a bundle, each behind the comment that names its file. */
const ownModules = (bundle: string): string[] =>
  bundle.split(/\n(?=\/\/ \S+\n)/).filter((module) => /^\/\/ (?:[\w-]+:)?(?:bot|functions|shared|web)\//.test(module));

/** They offer every operation on the table; what counts is who asks for it. */
const offers = (module: string): boolean => /^\/\/ shared\/platform\/(?:table|write-set)\.ts/.test(module);

const ON_TABLE: Readonly<Record<TableRight, RegExp>> = {
  GetItem: /\.get\(/,
  BatchGetItem: /\.getMany\b/,
  Query: /\.under\b/,
  'Query lists': /\.list\b/,
  'Query persons': /\.ofPerson\b/,
  'Query due': /\.dueBefore\b/,
  PutItem: /writes\d*\.put\b|new PutCommand/,
  UpdateItem: /writes\d*\.add\b|\.nextNumber\b|new UpdateCommand/,
  DeleteItem: /writes\d*\.remove\b|new DeleteCommand/,
  ConditionCheckItem: /writes\d*\.check\b/,
};

const ELSEWHERE: Readonly<Record<string, RegExp>> = {
  'sqs:SendMessage': /new SendMessage(Batch)?Command/,
  'sns:Publish': /new PublishCommand/,
  's3:GetObject': /new (Get|Head)ObjectCommand/,
  's3:PutObject': /new PutObjectCommand/,
  's3:DeleteObject': /new DeleteObjects?Command/,
  'ses:SendEmail': /new SendEmailCommand/,
  'secretsmanager:GetSecretValue': /new GetSecretValueCommand/,
};

const found = <Name extends string>(rules: Readonly<Record<Name, RegExp>>, modules: readonly string[]) =>
  (Object.keys(rules) as Name[]).filter((name) => modules.some((module) => rules[name].test(module)));

const variablesIn = (module: string): readonly string[] =>
  [...module.matchAll(/\benvironment\d*\("(\w+)"\)/g)].map(([, key]) => ENV[key as keyof typeof ENV]);

export interface Requests {
  /** Sorted. */
  readonly table: readonly TableRight[];
  readonly elsewhere: readonly string[];
  /** Environment variables. */
  readonly environment: readonly string[];
}

export const requestsInCode = async (city: CityProfile, folder: string): Promise<ReadonlyMap<FunctionName, Requests>> => {
  await bundle({ names: FUNCTION_NAMES, city, outdir: folder, for: 'this-machine', minify: false });
  return new Map(
    FUNCTION_NAMES.map((name) => {
      const modules = ownModules(readFileSync(join(folder, name, 'index.mjs'), 'utf8'));
      const asking = modules.filter((module) => !offers(module));
      return [
        name,
        {
          table: found(ON_TABLE, asking).sort(),
          elsewhere: found(ELSEWHERE, asking).sort(),
          environment: [...new Set(modules.flatMap(variablesIn))].sort(),
        },
      ];
    }),
  );
};

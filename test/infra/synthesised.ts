/** The template of one city, quickly: with stand-ins for the bundled code and the built pages. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { synthesise } from '../../infra/app.ts';
import { FUNCTION_NAMES, type FunctionName } from '../../infra/functions.ts';

const Resource = z.object({
  Type: z.string(),
  Properties: z.record(z.string(), z.unknown()).default({}),
  DeletionPolicy: z.string().optional(),
});
const TemplateSchema = z.object({ Resources: z.record(z.string(), Resource), Outputs: z.record(z.string(), z.unknown()) });
type Resource = z.infer<typeof Resource>;

export interface Synthesised {
  readonly text: string;
  /** Logical id and resource, by type. */
  ofType(type: string): [string, Resource][];
  functionNamed(name: FunctionName): [string, Resource];
  /** Statements that the role of this function allows. */
  statementsOf(name: FunctionName): Statement[];
  environmentOf(name: FunctionName): Record<string, unknown>;
}

const OneOrMore = z.union([z.string(), z.array(z.string())]).transform((value) => [value].flat());
const StatementSchema = z.object({
  Effect: z.string(),
  Action: OneOrMore,
  Resource: z.unknown().transform((value) => [value].flat().map((resource) => JSON.stringify(resource))),
});
export type Statement = z.infer<typeof StatementSchema>;
const PolicySchema = z.object({
  PolicyDocument: z.object({ Statement: z.array(StatementSchema) }),
  Roles: z.array(z.object({ Ref: z.string() })),
});

const CITY = 'walbrzych';

export const synthesised = async (
  environment: string,
  { validate = false, city = CITY, cities }: { validate?: boolean; city?: string; cities?: string } = {},
): Promise<Synthesised> => {
  const folder = mkdtempSync(join(tmpdir(), 'infra-'));
  try {
    const [bundled, site, outdir] = [join(folder, 'bundle'), join(folder, 'pages'), join(folder, 'assembly')];
    for (const name of FUNCTION_NAMES) {
      mkdirSync(join(bundled, name), { recursive: true });
      writeFileSync(join(bundled, name, 'index.mjs'), `export const handler = () => '${name}';`);
    }
    mkdirSync(site);
    writeFileSync(join(site, 'index.html'), '');
    const assembly = await synthesise({ city, ...(cities && { cities }), environment, outdir, bundled, site, validate });
    const [stack] = assembly.stacks;
    if (stack === undefined) throw new Error('the app has no stack');
    return read(readFileSync(stack.templateFullPath, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const read = (text: string): Synthesised => {
  const { Resources } = TemplateSchema.parse(JSON.parse(text));
  const ofType = (type: string) => Object.entries(Resources).filter(([, resource]) => resource.Type === type);
  const functionNamed = (name: FunctionName) => {
    const found = ofType('AWS::Lambda::Function').find(([, { Properties }]) =>
      String(Properties.FunctionName).endsWith(`-${name}`),
    );
    if (found === undefined) throw new Error(`no function ${name}`);
    return found;
  };
  const roleOf = (name: FunctionName) =>
    z.object({ Role: z.object({ 'Fn::GetAtt': z.tuple([z.string(), z.string()]) }) }).parse(functionNamed(name)[1].Properties)
      .Role['Fn::GetAtt'][0];
  return {
    text,
    ofType,
    functionNamed,
    statementsOf: (name) =>
      ofType('AWS::IAM::Policy')
        .map(([, { Properties }]) => PolicySchema.parse(Properties))
        .filter(({ Roles }) => Roles.some(({ Ref }) => Ref === roleOf(name)))
        .flatMap(({ PolicyDocument }) => PolicyDocument.Statement),
    environmentOf: (name) =>
      z
        .object({ Environment: z.object({ Variables: z.record(z.string(), z.unknown()) }) })
        .parse(functionNamed(name)[1].Properties).Environment.Variables,
  };
};

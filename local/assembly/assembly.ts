import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { type Template, TemplateSchema } from './template.ts';

const ManifestSchema = z.object({
  artifacts: z.record(
    z.string(),
    z.object({
      type: z.string(),
      properties: z.object({ templateFile: z.string().optional(), file: z.string().optional() }).optional(),
    }),
  ),
});

const AssetsSchema = z.object({
  files: z.record(
    z.string(),
    z.object({
      source: z.object({ path: z.string() }).optional(),
      destinations: z.record(z.string(), z.object({ objectKey: z.string() })),
    }),
  ),
});

/** What `cdk synth` wrote: one stack and the folders that its functions and its site are uploaded from. */
export type Assembly = {
  folder: string;
  stackName: string;
  template: Template;
  /** Folder or file behind an S3 key of the bootstrap bucket, e.g. a function's `Code.S3Key`. */
  asset(key: string): string;
};

const parse = <Out>(file: string, schema: z.ZodType<Out>): Out => schema.parse(JSON.parse(readFileSync(file, 'utf8')));

export const readAssembly = (folder: string): Assembly => {
  const { artifacts } = parse(join(folder, 'manifest.json'), ManifestSchema);
  const stacks = Object.entries(artifacts).filter(([, artifact]) => artifact.type === 'aws:cloudformation:stack');
  const [name, stack] = stacks[0] ?? [];
  if (!name || !stack?.properties?.templateFile || stacks.length > 1)
    throw new Error(`${folder} holds ${stacks.length} stacks; the local run needs exactly one`);
  const assets = new Map<string, string>();
  for (const { type, properties } of Object.values(artifacts)) {
    if (type !== 'cdk:asset-manifest' || !properties?.file) continue;
    for (const { source, destinations } of Object.values(parse(join(folder, properties.file), AssetsSchema).files)) {
      for (const { objectKey } of Object.values(destinations)) if (source) assets.set(objectKey, join(folder, source.path));
    }
  }
  return {
    folder,
    stackName: name,
    template: parse(join(folder, stack.properties.templateFile), TemplateSchema),
    asset: (key) => {
      const path = assets.get(key);
      if (!path) throw new Error(`the assembly in ${folder} has no asset "${key}"`);
      return path;
    },
  };
};

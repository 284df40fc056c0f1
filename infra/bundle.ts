/** All functions in one esbuild call: ESM for Node 24, each in its own folder, without what they never call. */
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import type { CityProfile } from '../shared/city/profile.ts';
import {
  BESIDE,
  botFrameworkTrimmed,
  builtinsRequired,
  cityBuiltIn,
  credentialsFromEnvironment,
  fontsBuiltIn,
  modelBeside,
  phonesBeside,
  sharpOfThisMachine,
  withoutEventStreams,
  wordsBeside,
} from './bundle-plugins.ts';

const root = join(import.meta.dirname, '..');

/** What `npm run fetch:arm64` puts there: sharp as Lambda needs it, whatever machine deploys. */
const ARM64_MODULES = join(root, 'dist/arm64/node_modules');

/** The only function that works on pictures; nobody else carries sharp. */
const USES_SHARP = 'store-attachment';

export interface BundleOptions {
  readonly names: readonly string[];
  readonly city: CityProfile;
  readonly outdir: string;
  /** Where the code will run: sharp is found in this machine's node_modules, or packed for Lambda. */
  readonly for: 'this-machine' | 'lambda';
  /** False for reading what is left of the code. @default true */
  readonly minify?: boolean;
  /** Folder of the sources `<name>.ts`. @default functions/ */
  readonly handlers?: string;
}

/**
 * Writes `<outdir>/<name>/index.mjs` and its source map for every name, and beside it the data that its code reads (`BESIDE`: the trained model, word lists, what knows phone numbers). The AWS SDK is inside, in the locked version:
 * the runtime's own copy changes without us and is not minified.
 * Throws when a source is missing, when esbuild fails, or when sharp for Lambda has not been fetched.
 */
export const bundle = async ({
  names,
  city,
  outdir,
  for: target,
  minify = true,
  handlers = join(root, 'functions'),
}: BundleOptions): Promise<void> => {
  const missing = names.filter((name) => !existsSync(join(handlers, `${name}.ts`)));
  if (missing.length > 0)
    throw new Error(
      `No source for ${missing.map((name) => `functions/${name}.ts`).join(', ')}: infra/functions.ts names what must exist`,
    );
  const { metafile } = await build({
    metafile: true,
    entryPoints: names.map((name) => ({ in: join(handlers, `${name}.ts`), out: join(name, 'index') })),
    outdir,
    absWorkingDir: root,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    // Left to itself it takes some of them for newer than Node 24, and an expression that is written once would be made at each use.
    supported: { 'regexp-unicode-property-escapes': true },
    mainFields: ['module', 'main'],
    minify,
    // Polish and Ukrainian as they are: escaped they take three times the room.
    charset: 'utf8',
    // No keepNames: file and line in a stack trace come from the source map, and names besides are 6 % of the code.
    sourcemap: true,
    sourcesContent: false,
    external: ['sharp'],
    // CommonJS packages inside an ES module still ask for these.
    banner: {
      js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);const __filename=import.meta.filename,__dirname=import.meta.dirname;",
    },
    logLevel: 'silent',
    plugins: [
      cityBuiltIn(city),
      modelBeside,
      wordsBeside,
      phonesBeside,
      fontsBuiltIn,
      credentialsFromEnvironment,
      botFrameworkTrimmed,
      withoutEventStreams,
      builtinsRequired,
      ...(target === 'this-machine' ? [sharpOfThisMachine] : []),
    ],
  });
  for (const { file, loadedBy, make } of Object.values(BESIDE)) {
    const readers = names.filter((name) => inputsOf(metafile, name).some((input) => loadedBy.test(input)));
    const bytes = readers.length > 0 ? await make() : null;
    for (const name of readers) if (bytes !== null) writeFileSync(join(outdir, name, file), bytes);
  }
  if (target === 'lambda' && names.includes(USES_SHARP)) packSharp(join(outdir, USES_SHARP));
};

const inputsOf = ({ outputs }: Metafile, name: string): readonly string[] =>
  Object.entries(outputs).flatMap(([file, { inputs }]) => (file.endsWith(`${name}/index.mjs`) ? Object.keys(inputs) : []));

const packSharp = (folder: string): void => {
  if (!existsSync(join(ARM64_MODULES, '@img/sharp-linux-arm64'))) {
    throw new Error(`${USES_SHARP} needs sharp for Lambda (Linux, ARM): run "npm run fetch:arm64" once, with a network`);
  }
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  cpSync(ARM64_MODULES, join(folder, 'node_modules'), {
    recursive: true,
    filter: (path) => !path.endsWith('.package-lock.json') && !path.includes('/.bin'),
  });
};

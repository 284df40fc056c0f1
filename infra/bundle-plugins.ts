/** What the bundler does to the code on the way: builds the city in, and leaves out what no function calls. */
import { readFileSync } from 'node:fs';
import { builtinModules, createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import type { CityProfile } from '../shared/city/profile.ts';

/** `shared/city/current.ts` becomes the validated profile: a function reads no files and cannot start with a broken city. */
export const cityBuiltIn = (city: CityProfile): Plugin => ({
  name: 'city-built-in',
  setup: ({ onLoad }) => {
    // JSON.parse of a string literal starts faster than the same object as source.
    const contents = `export const city = JSON.parse(${JSON.stringify(JSON.stringify(city))});`;
    onLoad({ filter: /[\\/]shared[\\/]city[\\/]current\.ts$/ }, () => ({ contents, loader: 'js' }));
  },
});

const root = join(import.meta.dirname, '..');
const require = createRequire(import.meta.url);
const IN_ORDER = 'bot/understanding/lexicon/in-order.ts';
const WORD_LISTS = /bot[\\/]understanding[\\/]lexicon[\\/]in-order\.ts$/;
/** Lexicons have labels, too. */
interface WordList {
  readonly labels?: readonly string[];
  readonly texts: { readonly latin: readonly string[]; readonly others: () => readonly string[] };
}
const wordLists = async (): Promise<Record<string, WordList>> => ({
  ...(await import(pathToFileURL(join(root, IN_ORDER)).href)),
});
/** Neither is in any text. */
const AFTER_LIST = '\f';
const AFTER_TEXT = '\v';
const joined = (lists: readonly (readonly string[])[]): string => lists.map((texts) => texts.join(AFTER_TEXT)).join(AFTER_LIST);

/** Data that no city changes lies beside the bundles whose code has the module that reads it. */
export const BESIDE = {
  model: {
    file: 'model.bin',
    loadedBy: /bot[\\/]understanding[\\/]model[\\/]load\.ts$/,
    make: async () => readFileSync(join(root, 'bot/understanding/model/model.bin')),
  },
  words: {
    file: 'words.txt',
    loadedBy: WORD_LISTS,
    make: async () => {
      const lists = Object.values(await wordLists());
      const labels = lists.map((list) => list.labels ?? null);
      return Buffer.from(`${JSON.stringify(labels)}${AFTER_LIST}${joined(lists.map(({ texts }) => texts.latin))}`);
    },
  },
  otherWords: {
    file: 'words-of-other-alphabets.txt',
    loadedBy: WORD_LISTS,
    make: async () => Buffer.from(joined(Object.values(await wordLists()).map(({ texts }) => texts.others()))),
  },
  phones: {
    file: 'phones.cjs',
    loadedBy: /^phones:/,
    make: async () => {
      const { outputFiles } = await build({
        stdin: { contents: "export { parsePhoneNumberFromString } from 'libphonenumber-js/min';", resolveDir: root },
        bundle: true,
        write: false,
        format: 'cjs',
        platform: 'node',
        target: 'node24',
        mainFields: ['module', 'main'],
        minify: true,
      });
      const [made] = outputFiles;
      if (made === undefined) throw new Error('esbuild made nothing of libphonenumber-js/min');
      return Buffer.from(made.contents);
    },
  },
} as const;

/** `bot/understanding/model/load.ts` reads the trained model from beside the bundle: as text inside it would be scanned at each start. */
export const modelBeside: Plugin = {
  name: 'model-beside',
  setup: ({ onLoad }) => {
    onLoad({ filter: BESIDE.model.loadedBy }, () => ({
      contents: `import { readFileSync } from 'node:fs';
        export const modelBytes = () => readFileSync(new URL('${BESIDE.model.file}', import.meta.url));`,
      loader: 'js',
    }));
  },
};

/**
 * The word lists are data, and in order already: a function that starts cuts them. One text that is cut is not copied, as strings of a JSON
 * are; most are never looked at. Those of other alphabets wait for the first word in one.
 */
export const wordsBeside: Plugin = {
  name: 'words-beside',
  setup: ({ onLoad }) => {
    onLoad({ filter: BESIDE.words.loadedBy }, async () => ({
      contents: `import { readFileSync } from 'node:fs';
        const read = (file) => readFileSync(new URL(file, import.meta.url), 'utf8').split(${JSON.stringify(AFTER_LIST)});
        const cut = (list) => list === '' ? [] : list.split(${JSON.stringify(AFTER_TEXT)});
        const [head, ...latin] = read('${BESIDE.words.file}');
        const labels = JSON.parse(head);
        let others;
        export const [${Object.keys(await wordLists()).join(', ')}] = latin.map((list, at) => ({
          labels: labels[at],
          texts: { latin: cut(list), others: () => cut((others ??= read('${BESIDE.otherWords.file}'))[at]) },
        }));`,
      loader: 'js',
    }));
  },
};

/** The library that knows every country's numbers, 110 kB: loaded with the first number, most messages have none. */
export const phonesBeside: Plugin = {
  name: 'phones-beside',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^libphonenumber-js\/min$/ }, ({ path }) => ({ path, namespace: 'phones' }));
    onLoad({ filter: /.*/, namespace: 'phones' }, () => ({
      contents: `export const parsePhoneNumberFromString = (...given) =>
          require(__dirname + '/${BESIDE.phones.file}').parsePhoneNumberFromString(...given);`,
      loader: 'js',
    }));
  },
};

/** `shared/documents/fonts-load.ts` becomes the fonts themselves: a function reads no files. */
export const fontsBuiltIn: Plugin = {
  name: 'fonts-built-in',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]shared[\\/]documents[\\/]fonts-load\.ts$/ }, ({ path }) => {
      const { resolve } = createRequire(path);
      const font = (file: string) => JSON.stringify(readFileSync(resolve(`dejavu-fonts-ttf/ttf/${file}`)).toString('base64'));
      const contents = `export const loadFonts = () => ({ regular: Buffer.from(${font('DejaVuSans.ttf')}, 'base64'), bold: Buffer.from(${font('DejaVuSans-Bold.ttf')}, 'base64') });`;
      return { contents, loader: 'js' };
    });
  },
};

/** In Lambda the role's credentials are environment variables; the chain that looks for profiles, SSO and metadata is 130 kB that never runs. */
export const credentialsFromEnvironment: Plugin = {
  name: 'credentials-from-environment',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^@aws-sdk\/credential-provider-node$/ }, ({ resolveDir }) => ({
      path: 'from-environment',
      namespace: 'credentials',
      pluginData: resolveDir,
    }));
    onLoad({ filter: /.*/, namespace: 'credentials' }, ({ pluginData }) => ({
      contents: "import { fromEnv } from '@aws-sdk/credential-provider-env'; export const defaultProvider = () => fromEnv();",
      loader: 'js',
      resolveDir: pluginData,
    }));
  },
};

/** Packages that the Bot Framework SDK loads for channels, stores and sign-ins that we do not use. */
const UNUSED_BY_US = /^(botframework-connector|botframework-streaming|@azure\/.*|axios|zod|htmlparser2|fs-extra|dayjs)(\/|$)/;
const BOT_FRAMEWORK = /[\\/]node_modules[\\/](botbuilder|botframework)[^\\/]*[\\/]/;

/** The parts of the SDK's two indexes that we build on: activities come in, a handler hears them. All else is for other channels and stores. */
const INDEX_OF_SDK = /[\\/]node_modules[\\/](botbuilder|botbuilder-core)[\\/]lib[\\/]index\.js$/;
const USED_BY_US = new Set(['botbuilder-core', 'botframework-schema', './activityHandler', './botAdapter', './turnContext']);

/**
 * The Bot Framework SDK drags in the Azure identity stack. Here those packages answer only while modules load
 * (`class extends`, schemas built at the top) and throw when they are called later: a stand-in that went on answering
 * would also answer an authentication check.
 */
export const botFrameworkTrimmed: Plugin = {
  name: 'bot-framework-trimmed',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /./ }, ({ path, importer }) =>
      INDEX_OF_SDK.test(importer) && !USED_BY_US.has(path) ? { path, namespace: 'left-out' } : undefined,
    );
    onResolve({ filter: UNUSED_BY_US }, ({ path, importer }) =>
      BOT_FRAMEWORK.test(importer) ? { path, namespace: 'left-out' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'left-out' }, ({ path }) => ({
      contents: `module.exports = (${leftOut.toString()})(${JSON.stringify(path)});`,
      loader: 'js',
    }));
  },
};

/** Runs inside the bundle. Modules load in one go, so the first microtask after them closes the stand-in. */
const leftOut = (name: string): unknown => {
  let loading = true;
  queueMicrotask(() => {
    loading = false;
  });
  const answer = (path: string): unknown => {
    const called = () => {
      if (!loading) throw new Error(`${path} was called, and ${name} is left out of this bundle (infra/bundle-plugins.ts)`);
      return answer(`${path}()`);
    };
    const known = new Map<PropertyKey, unknown>([['__esModule', true]]);
    return new Proxy(class {}, {
      get: (target, key) => {
        if (key === 'prototype') return target.prototype;
        if (key === Symbol.toPrimitive) return () => path;
        if (typeof key === 'symbol') return undefined;
        if (!known.has(key)) known.set(key, answer(`${path}.${key}`));
        return known.get(key);
      },
      apply: called,
      construct: () => Object(called()),
    });
  };
  return answer(name);
};

/**
 * Modules of Node are required, not imported: an import makes names of all that a module exports, and by asking for them loads what Node
 * keeps until it is needed. Of `node:http` that is a whole second HTTP client, half of what loading an SDK of AWS costs.
 */
export const builtinsRequired: Plugin = {
  name: 'builtins-required',
  setup: ({ onResolve, onLoad }) => {
    const names = (path: string) => Object.keys(require(path)).filter((name) => name !== 'default');
    onResolve({ filter: BUILTIN }, ({ path, kind }) =>
      kind === 'import-statement' || kind === 'dynamic-import' ? { path, namespace: kind } : undefined,
    );
    // One by one, marked as free of effects: the bundler leaves out all names but those that the code uses.
    onLoad({ filter: BUILTIN, namespace: 'import-statement' }, ({ path }) => ({
      contents: `const module = require(${JSON.stringify(path)});
        export default module;
        ${names(path)
          .map((name) => `export const ${name} = /* @__PURE__ */ (() => module.${name})();`)
          .join('\n')}`,
      loader: 'js',
    }));
    onLoad({ filter: BUILTIN, namespace: 'dynamic-import' }, ({ path }) => ({
      contents: `module.exports = require(${JSON.stringify(path)});`,
      loader: 'js',
    }));
  },
};
const BUILTIN = new RegExp(`^(?:node:.*|${builtinModules.join('|')})$`);

/** Answers in streams of events are asked of no service here; the SDK imports what reads them only where one is. */
export const withoutEventStreams: Plugin = {
  name: 'without-event-streams',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^@smithy\/core\/event-streams$/ }, ({ path, kind }) =>
      kind === 'dynamic-import' ? { path, namespace: 'left-out' } : undefined,
    );
  },
};

/** On this machine the function's folder has no node_modules of its own: sharp is imported from ours by its address. */
export const sharpOfThisMachine: Plugin = {
  name: 'sharp-of-this-machine',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^sharp$/ }, () => ({
      path: pathToFileURL(require.resolve('sharp')).href,
      external: true,
    }));
  },
};

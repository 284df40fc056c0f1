import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import type { OutgoingHttpHeaders } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { createContext, Script } from 'node:vm';
import { DistributionSchema, EdgeFunctionSchema, HeadersPolicySchema, SiteUploadSchema } from '../assembly/resources.ts';
import type { Stack } from '../assembly/stack.ts';
import { gatewayAnswer, type HttpAnswer, type HttpRequest } from './http-event.ts';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.pdf': 'application/pdf',
};

type Serve = (request: HttpRequest) => Promise<HttpAnswer>;

/** `/api/*` as CloudFront reads it: `*` is any run of characters, `?` any one. */
const pathPattern = (glob: string): RegExp => {
  const slashed = glob.startsWith('/') ? glob : `/${glob}`;
  return new RegExp(
    `^${slashed
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.')}$`,
  );
};

const policyHeaders = (properties: unknown): OutgoingHttpHeaders => {
  const { SecurityHeadersConfig: security, CustomHeadersConfig: custom } =
    HeadersPolicySchema.parse(properties).ResponseHeadersPolicyConfig;
  const transport = security?.StrictTransportSecurity;
  return {
    ...(security?.ContentSecurityPolicy && { 'content-security-policy': security.ContentSecurityPolicy.ContentSecurityPolicy }),
    ...(security?.ContentTypeOptions && { 'x-content-type-options': 'nosniff' }),
    ...(security?.FrameOptions && { 'x-frame-options': security.FrameOptions.FrameOption }),
    ...(security?.ReferrerPolicy && { 'referrer-policy': security.ReferrerPolicy.ReferrerPolicy }),
    ...(transport && {
      'strict-transport-security': `max-age=${transport.AccessControlMaxAgeSec}${transport.IncludeSubdomains ? '; includeSubDomains' : ''}${transport.Preload ? '; preload' : ''}`,
    }),
    ...Object.fromEntries(custom?.Items.map(({ Header, Value }) => [Header.toLowerCase(), Value]) ?? []),
  };
};

/** Runs a CloudFront function of the viewer request; returns the address it leads to, or its own answer. */
const edgeFunction = (code: string) => {
  const context = createContext({ console });
  new Script(code).runInContext(context);
  const call = new Script('JSON.stringify(handler(JSON.parse(event)))');
  return (uri: string, method: string): { uri: string } | HttpAnswer => {
    context.event = JSON.stringify({ version: '1.0', request: { uri, method, querystring: {}, headers: {}, cookies: {} } });
    const result = JSON.parse(call.runInContext(context));
    if (result.statusCode === undefined) return { uri: String(result.uri) };
    const headers = Object.entries<{ value: string }>(result.headers ?? {}).map(([name, { value }]) => [name, value]);
    const { encoding = 'text', data = '' } = Object(result.body);
    const body = Buffer.from(String(data), encoding === 'base64' ? 'base64' : 'utf8');
    return { statusCode: Number(result.statusCode), headers: Object.fromEntries(headers), body };
  };
};

/** A folder that the deployment uploads, and what its files say only after it. */
type Folder = { path: string; markers: Readonly<Record<string, string>> };
type Found = Folder & { file: string };

const contentOf = ({ file, markers }: Found, rewrite: (text: string) => string): Buffer => {
  const content = readFileSync(file);
  const marked = Object.entries(markers);
  if (marked.length === 0) return content;
  // As the uploader of aws-cdk-lib does it.
  return Buffer.from(rewrite(marked.reduce((text, [marker, value]) => text.replaceAll(marker, value), content.toString('utf8'))));
};

const fileAnswer = (found: Found, statusCode: number, request: HttpRequest, rewrite: (text: string) => string): HttpAnswer => {
  const { file } = found;
  const body = contentOf(found, rewrite);
  const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 32)}"`;
  const headers = { 'content-type': CONTENT_TYPES[extname(file)] ?? 'application/octet-stream', etag };
  if (statusCode === 200 && request.headers['if-none-match'] === etag) return { statusCode: 304, headers, body: Buffer.alloc(0) };
  return { statusCode, headers, body };
};

const fileUnder = (folders: readonly Folder[], uri: string): Found | undefined => {
  let path: string;
  try {
    path = normalize(decodeURIComponent(uri));
  } catch {
    return undefined;
  }
  if (path.includes('\0') || path.split('/').includes('..')) return undefined;
  return folders
    .map((folder) => ({ ...folder, file: join(folder.path, path) }))
    .find(({ file }) => existsSync(file) && statSync(file).isFile());
};

/**
 * The template's CloudFront distribution: which paths go to the API and which to the pages in S3, with its header policy, its function
 * for clean addresses and its error pages. Without a distribution everything goes to the API.
 */
export const createSite = (options: {
  stack: Stack;
  asset(key: string): string;
  api: Serve;
  rewrite(header: string): string;
  /** The same for files that the deployment fills in. */
  rewriteFile(text: string): string;
}): Serve => {
  const { stack, api } = options;
  const [distribution] = stack.ofType('AWS::CloudFront::Distribution');
  if (!distribution) return api;
  const config = DistributionSchema.parse(distribution.properties).DistributionConfig;
  const uploads = stack.ofType('Custom::CDKBucketDeployment').map(({ properties }) => SiteUploadSchema.parse(properties));
  const folders = uploads.flatMap(({ SourceObjectKeys, SourceMarkers }) =>
    SourceObjectKeys.map((key, i) => ({ path: options.asset(key), markers: SourceMarkers[i] ?? {} })),
  );
  const pages = new Set(config.Origins.filter((origin) => origin.S3OriginConfig !== undefined).map((origin) => origin.Id));
  const policies = new Map(
    stack.ofType('AWS::CloudFront::ResponseHeadersPolicy').map(({ id, properties }) => [id, policyHeaders(properties)]),
  );
  const edge = new Map(
    stack
      .ofType('AWS::CloudFront::Function')
      .map(({ id, properties }) => [id, edgeFunction(EdgeFunctionSchema.parse(properties).FunctionCode)]),
  );

  const behaviours = [...config.CacheBehaviors, config.DefaultCacheBehavior].map((behaviour) => {
    const association = behaviour.FunctionAssociations.find(({ EventType }) => EventType === 'viewer-request');
    const headers = Object.entries(policies.get(behaviour.ResponseHeadersPolicyId ?? '') ?? {});
    return {
      path: behaviour.PathPattern === undefined ? /^/ : pathPattern(behaviour.PathPattern),
      fromPages: pages.has(behaviour.TargetOriginId),
      headers: Object.fromEntries(headers.map(([name, value]) => [name, options.rewrite(String(value))])),
      // A function that is not in the template by its own ARN carries its logical id in a made-up one.
      viewerRequest: association && [...edge].find(([id]) => association.FunctionARN.includes(id))?.[1],
    };
  });

  const page = (request: HttpRequest, uri: string): HttpAnswer => {
    const wanted = uri === '/' && config.DefaultRootObject ? `/${config.DefaultRootObject}` : uri;
    const file = fileUnder(folders, wanted);
    if (file) return fileAnswer(file, 200, request, options.rewriteFile);
    // S3 answers 403 for what a reader without ListBucket asks in vain.
    const instead = config.CustomErrorResponses.find(({ ErrorCode }) => ErrorCode === 403 || ErrorCode === 404);
    const errorPage = instead?.ResponsePagePath && fileUnder(folders, instead.ResponsePagePath);
    if (errorPage) return fileAnswer(errorPage, instead?.ResponseCode ?? 404, request, options.rewriteFile);
    return gatewayAnswer(404, 'Not Found');
  };

  return async (request) => {
    const uri = request.url.split('?')[0] ?? '/';
    const behaviour = behaviours.find(({ path }) => path.test(uri));
    if (!behaviour) return gatewayAnswer(404, 'Not Found');
    if (!behaviour.fromPages) {
      const given = await api(request);
      return { ...given, headers: { ...given.headers, ...behaviour.headers } };
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') return gatewayAnswer(403, 'Forbidden');
    const led = behaviour.viewerRequest?.(uri, request.method) ?? { uri };
    const given = 'statusCode' in led ? led : page(request, led.uri);
    return { ...given, headers: { ...given.headers, ...behaviour.headers } };
  };
};

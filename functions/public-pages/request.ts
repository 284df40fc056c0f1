/** What a reader asks for, parsed once: path, language, form. */
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { CityProfile, Language } from '../../shared/city/profile.ts';
import { environment } from '../../shared/platform/environment.ts';
import { systemClock } from '../../shared/platform/time.ts';
import { LANGUAGE_PARAMETER, type PageContext } from '../../web/page/page-context.ts';
import { PAGE_ROOMS, ROOM_PATHS } from '../../web/page/rooms.ts';
import { type Network, networkOf } from '../edge/network.ts';

export interface PageRequest {
  readonly method: 'GET' | 'POST' | 'other';
  /** Parts of the path after the room's own. */
  readonly parts: readonly string[];
  readonly query: Readonly<Record<string, string>>;
  readonly form: ReadForm;
  /** Network address of the reader, and of whoever handed the request to us. */
  readonly network: Network;
  readonly ifNoneMatch: string | null;
  readonly context: PageContext;
}

export type ReadForm =
  | { readonly kind: 'none' }
  | { readonly kind: 'form'; readonly fields: URLSearchParams }
  | { readonly kind: 'too-large' | 'wrong-type' };

/** Bytes; nobody types more into these forms. */
const LARGEST_FORM = 16 * 1024;

export const requestOf = (event: APIGatewayProxyEventV2, city: CityProfile): PageRequest => {
  const { method } = event.requestContext.http;
  const query = Object.fromEntries(new URLSearchParams(event.rawQueryString));
  const path = event.rawPath.replace(/\/+$/, '');
  const room = PAGE_ROOMS.find((one) => path === ROOM_PATHS[one] || path.startsWith(`${ROOM_PATHS[one]}/`)) ?? 'events';
  const { [LANGUAGE_PARAMETER]: asked, ...rest } = query;
  const chosen = LANGUAGES.find((language) => language === asked);
  return {
    method: method === 'HEAD' ? 'GET' : method === 'GET' || method === 'POST' ? method : 'other',
    parts: path.slice(ROOM_PATHS[room].length).split('/').filter(Boolean).map(decoded),
    query,
    form: method === 'POST' ? formOf(event) : { kind: 'none' },
    network: networkOf(event),
    ifNoneMatch: event.headers['if-none-match'] ?? null,
    context: {
      room,
      city,
      language: chosen ?? preferred(event.headers['accept-language'] ?? ''),
      chosen: chosen !== undefined,
      publicUrl: environment('publicUrl'),
      now: systemClock(),
      path,
      query: rest,
    },
  };
};

const LANGUAGES = ['pl', 'uk', 'en'] as const satisfies readonly Language[];

/** Who reads Russian here reads Ukrainian more easily than Polish. A map: "constructor" is no language. */
const NEAREST: ReadonlyMap<string, Language> = new Map([
  ['pl', 'pl'],
  ['uk', 'uk'],
  ['en', 'en'],
  ['ru', 'uk'],
  ['be', 'uk'],
]);

/** The first language of the browser that we have (RFC 9110 § 12.5.4), else Polish. */
export const preferred = (acceptLanguage: string): Language => {
  const wanted = acceptLanguage
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const q = parameters.map((parameter) => /^\s*q=([\d.]+)/.exec(parameter)?.[1]).find((value) => value !== undefined);
      return { language: NEAREST.get(tag.split('-')[0] ?? ''), weight: q === undefined ? 1 : Number(q) };
    })
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight);
  return wanted.find(({ language }) => language !== undefined)?.language ?? 'pl';
};

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

const formOf = ({ headers, body, isBase64Encoded }: APIGatewayProxyEventV2): ReadForm => {
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/x-www-form-urlencoded') return { kind: 'wrong-type' };
  const bytes = Buffer.from(body ?? '', isBase64Encoded ? 'base64' : 'utf8');
  if (bytes.length > LARGEST_FORM) return { kind: 'too-large' };
  return { kind: 'form', fields: new URLSearchParams(bytes.toString('utf8')) };
};

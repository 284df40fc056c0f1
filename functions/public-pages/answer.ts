/** Answers of the public pages. What is anybody's own is never kept on the way. */
import { createHash } from 'node:crypto';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { messagePage } from '../../web/page/message-page.ts';
import { pageTextsOf } from '../../web/page/page-context.ts';
import type { Trouble } from '../../web/page/texts/index.ts';
import type { PageRequest } from './request.ts';

export type Answer = APIGatewayProxyStructuredResultV2;

const HTML = 'text/html; charset=utf-8';

const answer = ({ context }: PageRequest, statusCode: number, body: string, headers: Record<string, string>): Answer => ({
  statusCode,
  headers: {
    'content-type': HTML,
    'content-language': context.language,
    'x-content-type-options': 'nosniff',
    ...headers,
  },
  body,
});

/** Somebody's own, or an answer to a form. */
export const personal = (request: PageRequest, body: string, statusCode = 200, headers: Record<string, string> = {}): Answer =>
  answer(request, statusCode, body, { 'cache-control': 'no-store', 'x-robots-tag': 'noindex', ...headers });

/** The same for everybody; 304 to who has it. */
export const shared = (
  request: PageRequest,
  body: string,
  { seconds, type = HTML }: { readonly seconds: number; readonly type?: string },
): Answer => {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  const headers = {
    'content-type': type,
    etag,
    'cache-control': `public, max-age=${seconds}, must-revalidate`,
    vary: 'Accept-Language',
  };
  const known = request.ifNoneMatch?.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
  return known ? { ...answer(request, 304, '', headers), body: '' } : answer(request, 200, body, headers);
};

/** After a form: the browser reads the next page by itself, and a reload sends nothing again. */
export const seeOther = (request: PageRequest, location: string): Answer => personal(request, '', 303, { location });

export const trouble = (request: PageRequest, statusCode: number, what: Trouble, headers: Record<string, string> = {}): Answer =>
  personal(request, messagePage(request.context, pageTextsOf(request.context).trouble[what]), statusCode, headers);

export const notFound = (request: PageRequest, what: 'text' | 'code' = 'text'): Answer => {
  const { notFound: words } = pageTextsOf(request.context);
  return personal(request, messagePage(request.context, { title: words.title, text: words[what] }), 404);
};

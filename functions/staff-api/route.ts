/** The smallest router that answers 404, 405 and a parsed request; a route is data. */
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type * as z from 'zod';
import type { StaffMember } from '../../shared/city/profile.ts';
import { parseJson } from '../../shared/platform/json.ts';
import { fieldErrors, ProblemError } from './problems.ts';

export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** `Who`: staff, or on routes of organisations whoever may call them. */
export interface Request<Who extends { readonly id: string } = StaffMember> {
  readonly member: Who;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string | undefined>>;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Exactly as sent. */
  readonly rawBody: string;
  /** "POST /api/issues/iss_…/accept": names the action for its Idempotency-Key. */
  readonly name: string;
}

export interface Route<Who extends { readonly id: string } = StaffMember> {
  readonly method: 'GET' | 'POST' | 'PUT';
  /** Segments in braces are parameters. */
  readonly path: string;
  /** Of the body. @default a form's */
  readonly mostBytes?: number;
  readonly handle: (request: Request<Who>) => Promise<Answer>;
}

const MAX_BODY_BYTES = 64 * 1024;

const paramsOf = (pattern: string, path: string): Record<string, string> | null => {
  const [wanted, given] = [pattern.split('/'), path.split('/')];
  if (wanted.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [i, segment] of wanted.entries()) {
    const value = given[i] ?? '';
    if (segment.startsWith('{')) params[segment.slice(1, -1)] = value;
    else if (segment !== value) return null;
  }
  return params;
};

/** Throws 404 for an unknown path, 405 with what is allowed for an unknown method. */
export const match = <Who extends { readonly id: string }>(
  routes: readonly Route<Who>[],
  method: string,
  path: string,
): { route: Route<Who>; params: Record<string, string> } => {
  const here = routes.flatMap((route) => {
    const params = paramsOf(route.path, path);
    return params === null ? [] : [{ route, params }];
  });
  const found = here.find(({ route }) => route.method === method);
  if (found !== undefined) return found;
  if (here.length === 0) throw new ProblemError('route.unknown');
  throw new ProblemError('route.method', {}, { allow: here.map(({ route }) => route.method).join(', ') });
};

/** The body as text. A body must be JSON by its content type and not larger than its route takes. */
export const rawBodyOf = (event: APIGatewayProxyEventV2, mostBytes = MAX_BODY_BYTES): string => {
  const bytes = Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8');
  if (bytes.length > mostBytes) throw new ProblemError('body.too-large');
  const type = event.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (bytes.length > 0 && type !== 'application/json') throw new ProblemError('body.content-type');
  return bytes.toString('utf8');
};

/** No body at all is `{}`. */
export const bodyOf = <Schema extends z.ZodType>({ rawBody }: Pick<Request, 'rawBody'>, schema: Schema): z.infer<Schema> => {
  let json: unknown;
  try {
    json = parseJson(rawBody === '' ? '{}' : rawBody);
  } catch {
    throw new ProblemError('body.not-json');
  }
  const parsed = schema.safeParse(json, { reportInput: true });
  if (!parsed.success) throw new ProblemError('body.invalid', { errors: fieldErrors(parsed.error) });
  return parsed.data;
};

export const queryOf = <Schema extends z.ZodType>({ query }: Pick<Request, 'query'>, schema: Schema): z.infer<Schema> => {
  const parsed = schema.safeParse(query, { reportInput: true });
  if (!parsed.success) throw new ProblemError('query.invalid', { errors: fieldErrors(parsed.error) });
  return parsed.data;
};

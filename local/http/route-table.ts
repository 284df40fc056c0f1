import type { Matched } from './http-event.ts';

type Segment = { kind: 'literal'; text: string } | { kind: 'parameter'; name: string } | { kind: 'greedy'; name: string };

/** A route key: `GET /api/issues/{id}`, `ANY /api/{proxy+}` or `$default`. */
type Pattern = { routeKey: string; method: string; segments: Segment[] };

const segment = (text: string): Segment => {
  const name = /^\{([^+}]+)(\+?)\}$/.exec(text);
  if (!name?.[1]) return { kind: 'literal', text };
  return { kind: name[2] ? 'greedy' : 'parameter', name: name[1] };
};

const split = (path: string) => path.split('/').slice(1);

const pattern = (routeKey: string): Pattern => {
  const [method = '', path = ''] = routeKey.split(' ');
  return { routeKey, method, segments: split(path).map(segment) };
};

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const bind = (segments: readonly Segment[], path: readonly string[]): Record<string, string> | undefined => {
  const bound: Record<string, string> = {};
  for (const [index, wanted] of segments.entries()) {
    const seen = path[index];
    if (seen === undefined) return undefined;
    if (wanted.kind === 'greedy') {
      bound[wanted.name] = decoded(path.slice(index).join('/'));
      return bound;
    }
    if (wanted.kind === 'parameter') bound[wanted.name] = decoded(seen);
    else if (wanted.text !== seen) return undefined;
  }
  return segments.length === path.length ? bound : undefined;
};

/** Full matches before greedy ones, literals before parameters, a named method before ANY. */
const specificity = ({ segments, method }: Pattern): string =>
  segments.map(({ kind }) => ({ literal: 'c', parameter: 'b', greedy: 'a' })[kind]).join('') + (method === 'ANY' ? '0' : '1');

/** Finds the most specific route for a request, as an HTTP API does. */
export const routeTable = (routeKeys: readonly string[]): ((method: string, path: string) => Matched | undefined) => {
  const patterns = routeKeys
    .filter((key) => key !== '$default')
    .map(pattern)
    .sort((a, b) => (specificity(a) < specificity(b) ? 1 : -1));
  const fallback = routeKeys.includes('$default') ? { routeKey: '$default', pathParameters: {} } : undefined;
  return (method, path) => {
    for (const { routeKey, segments, method: wanted } of patterns) {
      if (wanted !== 'ANY' && wanted !== method) continue;
      const pathParameters = bind(segments, split(path));
      if (pathParameters) return { routeKey, pathParameters };
    }
    return fallback;
  };
};

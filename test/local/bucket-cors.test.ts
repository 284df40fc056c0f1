import { describe, expect, it } from 'vitest';
import { corsHeaders } from '../../local/messaging/bucket-cors.ts';

const PAGE = 'http://localhost:3000';
const RULES = [{ AllowedMethods: ['PUT'], AllowedOrigins: ['*'], AllowedHeaders: ['Content-Type'] }];
const asks = (method: string, headers: string) => ({
  origin: PAGE,
  'access-control-request-method': method,
  'access-control-request-headers': headers,
});

describe('what a bucket lets a page of another origin do', () => {
  it('is what its template says, for the question before and for the request itself', () => {
    expect(corsHeaders(RULES, 'OPTIONS', asks('PUT', 'content-type'))).toEqual({
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'PUT',
      'access-control-allow-headers': 'content-type',
    });
    expect(corsHeaders(RULES, 'PUT', { origin: PAGE })).toMatchObject({ 'access-control-allow-origin': '*' });
  });

  it.each([
    ['another method', 'OPTIONS', asks('DELETE', 'content-type')],
    ['a header that is not named', 'OPTIONS', asks('PUT', 'content-type, x-amz-acl')],
    ['a reader of files', 'GET', { origin: PAGE }],
    ['no page at all', 'PUT', {}],
  ])('and nothing else: %s', (_name, method, headers) => {
    expect(corsHeaders(RULES, method, headers)).toBeNull();
  });

  it('a named origin is answered by its name', () => {
    const named = [{ ...RULES[0], AllowedMethods: ['PUT'], AllowedHeaders: [], AllowedOrigins: [PAGE] }];
    expect(corsHeaders(named, 'PUT', { origin: PAGE })).toMatchObject({ 'access-control-allow-origin': PAGE });
    expect(corsHeaders(named, 'PUT', { origin: 'http://other.example' })).toBeNull();
  });
});

/** What a bucket of the template lets a browser of another origin do: fauxqs knows nothing of it, and a page could send no file. */
import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';
import * as z from 'zod';

export const BucketCorsSchema = z.object({
  CorsConfiguration: z
    .object({
      CorsRules: z.array(
        z.object({
          AllowedMethods: z.array(z.string()),
          AllowedOrigins: z.array(z.string()),
          AllowedHeaders: z.array(z.string()).default([]),
        }),
      ),
    })
    .optional(),
});
export type CorsRules = NonNullable<z.infer<typeof BucketCorsSchema>['CorsConfiguration']>['CorsRules'];

/** As S3 answers a request from an origin; null = no rule of the bucket allows it. */
export const corsHeaders = (
  rules: CorsRules,
  method: string | undefined,
  { origin, 'access-control-request-method': wanted, 'access-control-request-headers': asked = '' }: IncomingHttpHeaders,
): OutgoingHttpHeaders | null => {
  if (origin === undefined) return null;
  const headers = String(asked)
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '');
  const rule = rules.find(
    ({ AllowedMethods, AllowedOrigins, AllowedHeaders }) =>
      AllowedMethods.includes(wanted ?? method ?? '') &&
      (AllowedOrigins.includes('*') || AllowedOrigins.includes(origin)) &&
      headers.every((name) => AllowedHeaders.some((allowed) => allowed === '*' || allowed.toLowerCase() === name)),
  );
  if (rule === undefined) return null;
  return {
    'access-control-allow-origin': rule.AllowedOrigins.includes('*') ? '*' : origin,
    'access-control-allow-methods': rule.AllowedMethods.join(', '),
    ...(headers.length > 0 && { 'access-control-allow-headers': headers.join(', ') }),
  };
};

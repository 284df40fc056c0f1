/** The page and its files, served as they lie in `page/`. */
import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { answer } from './http-io.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Pictures may come from anywhere, because the program may send any address. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data: blob: http: https:; media-src 'self' http: https:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/** False = no such file. */
export const servePageFile = async (response: ServerResponse, name: string): Promise<boolean> => {
  const type = TYPES[extname(name)];
  if (type === undefined || !/^[a-z-]+\.[a-z]+$/.test(name)) return false;
  const bytes = await readFile(new URL(`./page/${name}`, import.meta.url)).catch(() => null);
  if (bytes === null) return false;
  answer(
    response,
    200,
    { 'content-type': type, 'cache-control': 'no-cache', 'content-security-policy': POLICY, 'x-content-type-options': 'nosniff' },
    bytes,
  );
  return true;
};

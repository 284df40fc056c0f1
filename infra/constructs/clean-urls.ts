/** The function that CloudFront runs for each request of a page; the local run takes it from the template and runs it too. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Apps that read their own addresses. */
const APPS = ['/console', '/organizacje'];
/** Of CloudFront for the source of one function. */
const MAX_BYTES = 10_240;

/**
 * Source of the function for the pages in this folder: `/prywatnosc` is `/prywatnosc.html`, every address inside an app is the
 * app's page, and an address that is nothing is answered by the function itself with status 404 and the words of `404.html`:
 * CloudFront's own error pages would also replace the API's answers. Throws when that is more than CloudFront takes.
 */
export const cleanUrls = (folder: string): string => {
  const pages = globSync('**/*.html', { cwd: folder })
    .map((page) => `/${page.replaceAll('\\', '/')}`)
    .sort();
  const notFound = join(folder, '404.html');
  const words = existsSync(notFound) ? readFileSync(notFound, 'utf8') : 'Not Found';
  // cloudfront-js-2.0: no modules.
  const source = `var pages = ${JSON.stringify(pages)};
var notFound = ${JSON.stringify(words)};
function handler(event) {
  var request = event.request;
  var path = request.uri.replace(/\\/$/, '');
  if (path.slice(path.lastIndexOf('/') + 1).indexOf('.') !== -1) return request;
  ${JSON.stringify(APPS)}.forEach(function (app) { if (path.indexOf(app + '/') === 0) path = app; });
  var found = [path + '.html', path + '/index.html'].filter(function (page) { return pages.indexOf(page) !== -1; });
  if (found.length === 0) {
    return {
      statusCode: 404,
      statusDescription: 'Not Found',
      headers: {
        'content-type': { value: 'text/html; charset=utf-8' },
        'cache-control': { value: 'no-cache' },
        'x-content-type-options': { value: 'nosniff' }
      },
      body: { encoding: 'text', data: notFound }
    };
  }
  request.uri = found[0];
  return request;
}
`;
  const bytes = Buffer.byteLength(source);
  if (bytes > MAX_BYTES)
    throw new Error(
      `The function for addresses has ${bytes} bytes, CloudFront takes ${MAX_BYTES}: fewer pages, or a shorter 404.html.`,
    );
  return source;
};

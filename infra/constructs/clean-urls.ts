/** The function that CloudFront runs for each request of a page; the local run takes it from the template and runs it too. */
import { globSync } from 'node:fs';

/**
 * Source of the function for the pages in this folder: `/prywatnosc` is `/prywatnosc.html`, every address inside the console is the
 * console's page, and an address that is nothing gets `/404.html`. CloudFront's own error pages would also replace the API's answers.
 */
export const cleanUrls = (folder: string): string => {
  const pages = globSync('**/*.html', { cwd: folder })
    .map((page) => `/${page.replaceAll('\\', '/')}`)
    .sort();
  // cloudfront-js-2.0: no modules, at most 10 kB.
  return `var pages = ${JSON.stringify(pages)};
function handler(event) {
  var request = event.request;
  var path = request.uri.replace(/\\/$/, '');
  if (path.slice(path.lastIndexOf('/') + 1).indexOf('.') !== -1) return request;
  if (path.indexOf('/console/') === 0) path = '/console';
  var found = [path + '.html', path + '/index.html'].filter(function (page) { return pages.indexOf(page) !== -1; });
  request.uri = found[0] || '/404.html';
  return request;
}
`;
};

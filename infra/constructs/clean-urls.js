// Runs in CloudFront at each request for a page (cloudfront-js-2.0), and in the local run: /chat is /chat/index.html,
// and every address inside the console is the console's page.
// biome-ignore lint/correctness/noUnusedVariables: CloudFront calls it by this name.
function handler(event) {
  var request = event.request;
  var last = request.uri.slice(request.uri.lastIndexOf('/') + 1);
  if (last.indexOf('.') !== -1) return request;
  if (request.uri === '/console' || request.uri.indexOf('/console/') === 0) request.uri = '/console/index.html';
  else request.uri = request.uri.replace(/\/$/, '') + '/index.html';
  return request;
}

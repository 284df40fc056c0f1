/** The edge of every HTTP function: one shape of answer, security headers, and no raw error to the caller. */
import middy from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import { underCause } from '../../shared/platform/cause.ts';
import { log } from '../../shared/platform/logging.ts';

export const plain = (statusCode: number, body: string): APIGatewayProxyStructuredResultV2 => ({
  statusCode,
  headers: { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' },
  body,
});

type HttpHandler = (event: APIGatewayProxyEventV2, context: Context) => Promise<APIGatewayProxyStructuredResultV2>;

/** Works under the id of the request, which the access log of the API names as well. */
export const underRequest =
  (handle: HttpHandler): HttpHandler =>
  (event, context) =>
    underCause(event.requestContext.requestId, () => handle(event, context));

type Broken = (event: APIGatewayProxyEventV2) => APIGatewayProxyStructuredResultV2;

/** Wraps a function: an unforeseen error is logged with its stack and answered with 500 in words. */
export const httpEdge = (
  handle: HttpHandler,
  broken: Broken = () => plain(500, 'Something broke on our side. Please try again.'),
) =>
  underRequest(
    middy<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>()
      .onError((request) => {
        log.error('request failed', { error: request.error as Error });
        request.response = broken(request.event);
      })
      .handler(handle),
  );

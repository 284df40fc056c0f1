/** The HTTP API that everything from outside comes through. A route is open or for people who have signed in; there is no third kind. */
import { Fn, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  HttpApi,
  HttpMethod,
  HttpNoneAuthorizer,
  HttpStage,
  type IHttpRouteAuthorizer,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { FunctionName } from '../functions.ts';
import type { OpenDoor } from '../open-doors.ts';
import type { Handler } from './handler.ts';
import type { Operations } from './operations.ts';

export interface FrontDoorProps {
  readonly prefix: string;
  readonly operations: Operations;
  readonly logRetention: RetentionDays;
}

export class FrontDoor extends Construct {
  readonly api: HttpApi;
  private readonly integrations = new Map<Handler, HttpLambdaIntegration>();

  constructor(scope: Construct, id: string, props: FrontDoorProps) {
    super(scope, id);
    this.api = new HttpApi(this, 'Api', { apiName: props.prefix, createDefaultStage: false });
    const accessLog = new LogGroup(this, 'AccessLog', {
      logGroupName: `/aws/vendedlogs/${props.prefix}/front-door`,
      retention: props.logRetention,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    new HttpStage(this, 'Stage', {
      httpApi: this.api,
      stageName: '$default',
      autoDeploy: true,
      detailedMetricsEnabled: true,
      // An hour after the lights went out, 5,000 messages a minute with their echoes and receipts are 300 calls a second (docs/scale.md), and
      // staff come in by the same door. Meta tries a refused webhook again for a day.
      throttle: { rateLimit: 1000, burstLimit: 2000 },
      accessLogSettings: { destination: new LogGroupLogDestination(accessLog), format: WITHOUT_PEOPLE },
    });
    this.watch(props.operations);
  }

  /** Host of the API, for the site that stands in front of it. */
  get host(): string {
    return Fn.select(2, Fn.split('/', this.api.apiEndpoint));
  }

  /** For everybody: the function checks a signature itself, or what it says is public. Throws when there is no such function. */
  open(handlers: ReadonlyMap<FunctionName, Handler>, { to, methods, path, why }: OpenDoor): void {
    const handler = handlers.get(to);
    if (handler === undefined) throw new Error(`${path} opens to ${to}, which is not there`);
    const routes = this.route(handler, methods, path, new HttpNoneAuthorizer());
    for (const route of routes) Validations.of(route).acknowledge({ id: 'AwsSolutions-APIG4', reason: why });
  }

  /** For who has signed in; what they may do is decided by the function. */
  signedIn(
    handler: Handler,
    path: string,
    authorizer: IHttpRouteAuthorizer,
    methods: readonly HttpMethod[] = [HttpMethod.ANY],
  ): void {
    this.route(handler, methods, path, authorizer);
  }

  private route(handler: Handler, methods: readonly HttpMethod[], path: string, authorizer: IHttpRouteAuthorizer) {
    const integration =
      this.integrations.get(handler) ?? new HttpLambdaIntegration(`${handler.node.id}Integration`, handler.function);
    this.integrations.set(handler, integration);
    return this.api.addRoutes({ path, methods: [...methods], integration, authorizer });
  }

  private watch(operations: Operations): void {
    const failures = this.api.metricServerError();
    const latency = this.api.metricLatency({ statistic: 'p99' });
    operations.alarm('front-door-failing', {
      metric: failures,
      above: 5,
      means: 'The API answers 5xx: Meta will deliver the same messages again, staff see errors.',
      runbook: 'front-door-failing',
    });
    operations.alarm('front-door-slow', {
      metric: latency,
      above: 3000,
      periods: 3,
      means: 'One answer in a hundred takes longer than 3 s: staff wait, Meta may deliver twice (which changes nothing).',
      runbook: 'front-door-slow',
    });
    operations.plot('Calls and failures', this.api.metricCount(), this.api.metricClientError(), failures);
    operations.plot('Latency of calls (ms)', this.api.metricLatency({ statistic: 'p50' }), latency);
  }
}

/** Enough to find a call and too little to find a person: no address, no path parameters, no user agent. */
const WITHOUT_PEOPLE = AccessLogFormat.custom(
  JSON.stringify({
    requestId: '$context.requestId',
    at: '$context.requestTime',
    route: '$context.routeKey',
    status: '$context.status',
    milliseconds: '$context.responseLatency',
    bytes: '$context.responseLength',
    error: '$context.integrationErrorMessage',
    authorizer: '$context.authorizer.error',
  }),
);

/** One origin for people: pages from a private bucket, and the API under the paths that are not pages. */
import { DefaultStackSynthesizer, Duration, RemovalPolicy, Stack, Token, Validations } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  CachePolicy,
  Function as CloudFrontFunction,
  Distribution,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HeadersFrameOption,
  HeadersReferrerPolicy,
  HttpVersion,
  OriginProtocolPolicy,
  OriginRequestPolicy,
  PriceClass,
  ResponseHeadersPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import { BlockPublicAccess, Bucket, BucketEncryption, type IBucket } from 'aws-cdk-lib/aws-s3';
import { BucketDeployment, Source } from 'aws-cdk-lib/aws-s3-deployment';
import { Construct } from 'constructs';
import type { Environment } from '../environments.ts';
import { cleanUrls } from './clean-urls.ts';
import { inFindings } from './findings.ts';
import { fitting } from './fitting.ts';

/** Paths of the HTTP API; everything else is a page. */
export const API_PATHS = [
  '/api/*',
  '/webhooks/*',
  '/chat/*',
  '/open311/*',
  '/wydarzenia',
  '/wydarzenia/*',
  '/mikrogranty',
  '/mikrogranty/*',
  '/deklaracja-dostepnosci',
  '/deklaracja-dostepnosci/*',
] as const;

/** Their names change with what is in them. */
const HASHED_FILES = ['/console/assets/*', '/organizacje/assets/*'] as const;
const FOREVER = 'public, max-age=31536000, immutable';

export interface StaffSiteProps {
  readonly prefix: string;
  readonly domain: Environment['domain'];
  /** Folder of the built pages. */
  readonly pages: string;
  readonly apiHost: string;
  readonly accessLogs: IBucket;
  /** Host that links to photos lead to. */
  readonly attachmentsHost: string;
  readonly signInOrigin: string;
  readonly logRetention: RetentionDays;
}

/** Where the console signs people in; `web/console/data/config.ts` reads it. */
export interface ConsoleSignIn {
  readonly issuer: string;
  readonly clientId: string;
}

export class StaffSite extends Construct {
  readonly url: string;
  /** Puts the pages into their bucket, with what the console has to know of this deployment. Called once, when sign-in is known. */
  readonly publish: (signIn: ConsoleSignIn) => void;

  constructor(scope: Construct, id: string, props: StaffSiteProps) {
    super(scope, id);
    const bucket = new Bucket(this, 'Bucket', {
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      removalPolicy: RemovalPolicy.DESTROY,
      serverAccessLogsBucket: props.accessLogs,
      serverAccessLogsPrefix: 'site/',
    });
    const responseHeadersPolicy = headers(this, props, 'SecurityHeaders');
    const viewerProtocolPolicy = ViewerProtocolPolicy.REDIRECT_TO_HTTPS;
    const api = {
      origin: new HttpOrigin(props.apiHost, { protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY }),
      allowedMethods: AllowedMethods.ALLOW_ALL,
      cachePolicy: CachePolicy.CACHING_DISABLED,
      // Everything but Host: API Gateway answers to its own name only.
      originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
      responseHeadersPolicy,
      viewerProtocolPolicy,
    };
    const hashedFileHeaders = headers(this, props, 'HashedFileHeaders', FOREVER);
    const toPages = new CloudFrontFunction(this, 'CleanUrls', {
      functionName: `${props.prefix}-clean-urls`,
      runtime: FunctionRuntime.JS_2_0,
      code: FunctionCode.fromInline(cleanUrls(props.pages)),
    });
    const fromPages = {
      origin: S3BucketOrigin.withOriginAccessControl(fitting(bucket)),
      viewerProtocolPolicy,
    };
    const distribution = new Distribution(this, 'Distribution', {
      comment: props.prefix,
      ...(props.domain && {
        domainNames: [props.domain.name],
        certificate: Certificate.fromCertificateArn(this, 'Certificate', props.domain.certificateArn),
        minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      }),
      httpVersion: HttpVersion.HTTP2_AND_3,
      priceClass: PriceClass.PRICE_CLASS_100,
      defaultRootObject: 'index.html',
      defaultBehavior: {
        ...fromPages,
        responseHeadersPolicy,
        functionAssociations: [{ function: toPages, eventType: FunctionEventType.VIEWER_REQUEST }],
      },
      additionalBehaviors: {
        ...Object.fromEntries(API_PATHS.map((path) => [path, api])),
        ...Object.fromEntries(HASHED_FILES.map((path) => [path, { ...fromPages, responseHeadersPolicy: hashedFileHeaders }])),
      },
      enableLogging: true,
      logBucket: props.accessLogs,
      logFilePrefix: 'cloudfront/',
      logIncludesCookies: false,
    });
    this.publish = (signIn) => uploadPages(this, props, bucket, distribution, signIn);
    this.url = props.domain ? `https://${props.domain.name}` : `https://${distribution.distributionDomainName}`;
    Validations.of(distribution).acknowledge(
      { id: 'AwsSolutions-CFR1', reason: 'Residents travel and emigrate; a page about their own city is for them everywhere.' },
      {
        id: 'AwsSolutions-CFR2',
        reason:
          'The API throttles, webhooks are signed and pages are static. A web ACL costs more than the rest of the site; docs/deploy.md says when to add one.',
      },
      {
        id: 'AwsSolutions-CFR4',
        reason:
          'Only where no own domain is given: the certificate of cloudfront.net sets the policy by itself. With PUBLIC_DOMAIN it is TLS 1.2 of 2021.',
      },
    );
  }
}

/** AWS' own uploader: one function of theirs that copies the pages at each deployment and tells CloudFront. */
const uploadPages = (
  scope: Construct,
  { pages, logRetention, signInOrigin }: StaffSiteProps,
  bucket: Bucket,
  distribution: Distribution,
  signIn: ConsoleSignIn,
): void => {
  const logGroup = new LogGroup(scope, 'UploadLog', { retention: logRetention, removalPolicy: RemovalPolicy.DESTROY });
  const deployment = new BucketDeployment(scope, 'Pages', {
    sources: [Source.asset(pages), Source.jsonData('console/config.json', { ...signIn, signIn: signInOrigin })],
    destinationBucket: fitting(bucket),
    distribution,
    logGroup,
  });
  const uploader = deployment.handlerRole;
  const stack = Stack.of(scope);
  const account = Token.isUnresolved(stack.account) ? '<AWS::AccountId>' : stack.account;
  const reasons = {
    'AwsSolutions-L1': 'The runtime of the uploader is chosen by aws-cdk-lib and moves with it.',
    'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]':
      'The uploader of aws-cdk-lib writes its log with the policy that AWS keeps for it.',
    ...Object.fromEntries(
      ['Action::s3:GetObject*', 'Action::s3:GetBucket*', 'Action::s3:List*', 'Action::s3:DeleteObject*', 'Action::s3:Abort*'].map(
        (finding) => [
          `AwsSolutions-IAM5[${finding}]`,
          'The uploader of aws-cdk-lib is written so: it reads the assets of the deployment and owns the bucket of public pages.',
        ],
      ),
    ),
    [`AwsSolutions-IAM5[Resource::arn:aws:s3:::cdk-${DefaultStackSynthesizer.DEFAULT_QUALIFIER}-assets-${account}-${stack.region}/*]`]:
      'Reads what the deployment itself has put into the bucket of assets.',
    [`AwsSolutions-IAM5[Resource::${inFindings(stack.resolve(bucket.arnForObjects('*')))}]`]:
      'Writes pages of any name into the bucket of public pages.',
    'AwsSolutions-IAM5[Resource::*]':
      'Only CreateInvalidation and GetInvalidation, which the uploader of aws-cdk-lib asks for on every distribution.',
  };
  const provider = stack.node.children.find((child) => uploader.node.path.startsWith(`${child.node.path}/`));
  if (provider === undefined) throw new Error('aws-cdk-lib has moved the uploader of pages: its findings cannot be acknowledged');
  Validations.of(provider).acknowledge(...Object.entries(reasons).map(([id, reason]) => ({ id, reason })));
};

/** The same headers for pages and API answers; the local run serves them from the template. `cacheControl`: how long browsers keep it. */
const headers = (
  scope: Construct,
  { prefix, attachmentsHost, signInOrigin }: StaffSiteProps,
  id: 'SecurityHeaders' | 'HashedFileHeaders',
  cacheControl?: string,
): ResponseHeadersPolicy => {
  const files = `https://${attachmentsHost}`;
  const policy = {
    'default-src': "'self'",
    'img-src': `'self' data: blob: ${files}`,
    'media-src': `'self' blob: ${files}`,
    'connect-src': `'self' ${files} ${signInOrigin}`,
    'base-uri': "'none'",
    'object-src': "'none'",
    'form-action': "'self'",
    'frame-ancestors': "'none'",
  };
  return new ResponseHeadersPolicy(scope, id, {
    responseHeadersPolicyName: `${prefix}-${id === 'SecurityHeaders' ? 'security-headers' : 'hashed-file-headers'}`,
    securityHeadersBehavior: {
      contentSecurityPolicy: {
        contentSecurityPolicy: Object.entries(policy)
          .map(([directive, sources]) => `${directive} ${sources}`)
          .join('; '),
        override: true,
      },
      contentTypeOptions: { override: true },
      frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
      referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN, override: true },
      strictTransportSecurity: { accessControlMaxAge: Duration.days(365), includeSubdomains: true, override: true },
    },
    customHeadersBehavior: {
      customHeaders: [
        { header: 'Permissions-Policy', value: 'camera=(self), geolocation=(self), microphone=()', override: true },
        ...(cacheControl === undefined ? [] : [{ header: 'Cache-Control', value: cacheControl, override: true }]),
      ],
    },
  });
};

/** The properties that the local run acts on, by resource type. CloudFormation accepts numbers and booleans as text. */
import * as z from 'zod';

const Text = z.union([z.string(), z.number(), z.boolean()]).transform(String);
const Whole = z.coerce.number().int();
const Flag = z.union([z.boolean(), z.string()]).transform((value) => value === true || value === 'true');

const KeySchema = z.array(z.object({ AttributeName: z.string(), KeyType: z.enum(['HASH', 'RANGE']) }));

export const TableSchema = z.object({
  KeySchema,
  AttributeDefinitions: z.array(z.object({ AttributeName: z.string(), AttributeType: z.enum(['S', 'N', 'B']) })),
  GlobalSecondaryIndexes: z
    .array(
      z.object({
        IndexName: z.string(),
        KeySchema,
        Projection: z.object({
          ProjectionType: z.enum(['ALL', 'KEYS_ONLY', 'INCLUDE']),
          NonKeyAttributes: z.array(z.string()).optional(),
        }),
      }),
    )
    .default([]),
  StreamSpecification: z
    .object({ StreamViewType: z.enum(['KEYS_ONLY', 'NEW_IMAGE', 'OLD_IMAGE', 'NEW_AND_OLD_IMAGES']) })
    .optional(),
  TimeToLiveSpecification: z.object({ AttributeName: z.string(), Enabled: Flag }).optional(),
});

export const QueueSchema = z.object({
  VisibilityTimeout: Text.optional(),
  DelaySeconds: Text.optional(),
  MaximumMessageSize: Text.optional(),
  MessageRetentionPeriod: Text.optional(),
  ReceiveMessageWaitTimeSeconds: Text.optional(),
  FifoQueue: Text.optional(),
  ContentBasedDeduplication: Text.optional(),
  DeduplicationScope: Text.optional(),
  FifoThroughputLimit: Text.optional(),
  RedrivePolicy: z.object({ deadLetterTargetArn: z.string(), maxReceiveCount: Whole }).optional(),
});

export const SubscriptionSchema = z.object({
  TopicArn: z.string(),
  Protocol: z.string(),
  Endpoint: z.string().default(''),
  FilterPolicy: z.record(z.string(), z.unknown()).optional(),
  FilterPolicyScope: z.string().optional(),
  RawMessageDelivery: Text.optional(),
});

export const FunctionSchema = z.object({
  Handler: z.string(),
  Role: z.string(),
  Timeout: Whole.default(3),
  MemorySize: Whole.default(128),
  Code: z.object({ S3Key: z.string().optional(), ZipFile: z.string().optional() }),
  Environment: z.object({ Variables: z.record(z.string(), Text) }).optional(),
});

const Filters = z.object({ Filters: z.array(z.object({ Pattern: z.string() })) });

export const EventSourceSchema = z.object({
  FunctionName: z.string(),
  EventSourceArn: z.string(),
  Enabled: Flag.default(true),
  BatchSize: Whole.optional(),
  FilterCriteria: Filters.optional(),
  FunctionResponseTypes: z.array(z.string()).default([]),
  ScalingConfig: z.object({ MaximumConcurrency: Whole.optional() }).optional(),
  MaximumRetryAttempts: Whole.default(-1),
  BisectBatchOnFunctionError: Flag.default(false),
  DestinationConfig: z.object({ OnFailure: z.object({ Destination: z.string() }).optional() }).optional(),
});

export const ApiSchema = z.object({
  CorsConfiguration: z
    .object({
      AllowOrigins: z.array(z.string()).default([]),
      AllowMethods: z.array(z.string()).default([]),
      AllowHeaders: z.array(z.string()).default([]),
      ExposeHeaders: z.array(z.string()).default([]),
      AllowCredentials: Flag.default(false),
      MaxAge: Whole.optional(),
    })
    .optional(),
});

export const RouteSchema = z.object({
  RouteKey: z.string(),
  Target: z.string(),
  AuthorizationType: z.string().default('NONE'),
  AuthorizerId: z.string().optional(),
  AuthorizationScopes: z.array(z.string()).default([]),
});

export const IntegrationSchema = z.object({
  IntegrationType: z.string(),
  IntegrationUri: z.string(),
  PayloadFormatVersion: z.string().default('2.0'),
});

export const AuthorizerSchema = z.object({
  AuthorizerType: z.string(),
  IdentitySource: z.array(z.string()).default(['$request.header.Authorization']),
  JwtConfiguration: z.object({ Audience: z.array(z.string()), Issuer: z.string() }),
});

export const ScheduleSchema = z.object({
  ScheduleExpression: z.string(),
  State: z.string().default('ENABLED'),
  Target: z.object({ Arn: z.string(), Input: z.string().optional() }),
});

export const RuleSchema = z.object({
  ScheduleExpression: z.string().optional(),
  State: z.string().default('ENABLED'),
  Targets: z.array(z.object({ Arn: z.string(), Input: z.string().optional() })).default([]),
});

const Behaviour = z.object({
  PathPattern: z.string().optional(),
  TargetOriginId: z.string(),
  ResponseHeadersPolicyId: z.string().optional(),
  FunctionAssociations: z.array(z.object({ EventType: z.string(), FunctionARN: z.string() })).default([]),
});

export const DistributionSchema = z.object({
  DistributionConfig: z.object({
    DefaultRootObject: z.string().default(''),
    DefaultCacheBehavior: Behaviour,
    CacheBehaviors: z.array(Behaviour).default([]),
    Origins: z.array(z.object({ Id: z.string(), DomainName: z.string(), S3OriginConfig: z.unknown().optional() })),
    CustomErrorResponses: z
      .array(z.object({ ErrorCode: Whole, ResponseCode: Whole.optional(), ResponsePagePath: z.string().optional() }))
      .default([]),
  }),
});

const Override = { Override: Flag.optional() };

export const HeadersPolicySchema = z.object({
  ResponseHeadersPolicyConfig: z.object({
    SecurityHeadersConfig: z
      .object({
        ContentSecurityPolicy: z.object({ ContentSecurityPolicy: z.string(), ...Override }).optional(),
        StrictTransportSecurity: z
          .object({ AccessControlMaxAgeSec: Whole, IncludeSubdomains: Flag.optional(), Preload: Flag.optional(), ...Override })
          .optional(),
        FrameOptions: z.object({ FrameOption: z.string(), ...Override }).optional(),
        ReferrerPolicy: z.object({ ReferrerPolicy: z.string(), ...Override }).optional(),
        ContentTypeOptions: z.object(Override).optional(),
      })
      .optional(),
    CustomHeadersConfig: z
      .object({ Items: z.array(z.object({ Header: z.string(), Value: z.string(), ...Override })) })
      .optional(),
  }),
});

export const SiteUploadSchema = z.object({
  SourceObjectKeys: z.array(z.string()),
  /** Of each source: what stands in its files for a value that is known only after the deployment. */
  SourceMarkers: z.array(z.record(z.string(), Text)).default([]),
  DestinationBucketName: z.string(),
  DestinationBucketKeyPrefix: z.string().optional(),
});

export const EdgeFunctionSchema = z.object({ FunctionCode: z.string() });

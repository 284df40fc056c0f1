import { NO_VALUE, resolve, type Scope } from './intrinsics.ts';
import type { Resource, Template } from './template.ts';

export const REGION = 'eu-central-1';
export const ACCOUNT = '000000000000';

/** Where the emulators of this run listen, and the names it gives to what the template does not name. */
export type Place = {
  stackName: string;
  /** `http://localhost:3000`: what people and browsers use. */
  publicUrl: string;
  /** Origin of SQS, SNS and S3. */
  messagingUrl: string;
  /** Issuer of staff tokens, instead of the user pool. */
  issuer: string;
};

/** A resource of the template with its references worked out. */
export type Deployed = { id: string; type: string; properties: Readonly<Record<string, unknown>> };

export type Stack = {
  ofType(...types: string[]): Deployed[];
  /** The logical id whose ARN this is. */
  byArn(arn: string): string | undefined;
  ref(id: string): string;
  arn(id: string): string;
  attribute(id: string, name: string): string;
  outputs: Readonly<Record<string, unknown>>;
};

const arn = (service: string, rest: string) => `arn:aws:${service}:${REGION}:${ACCOUNT}:${rest}`;

type Physical = { ref: string; attributes: Readonly<Record<string, unknown>> };
type Namer = (id: string, name: (property: string, fallback?: string) => string, place: Place) => Physical;

/** What `Ref` and `Fn::GetAtt` of each type give here, in the form AWS gives. */
const PHYSICAL: Readonly<Record<string, Namer>> = {
  'AWS::SQS::Queue': (id, name, place) => {
    const queue = name('QueueName', name('FifoQueue', 'false') === 'true' ? `${id}.fifo` : id);
    const url = `${place.messagingUrl}/${ACCOUNT}/${queue}`;
    return { ref: url, attributes: { Arn: arn('sqs', queue), QueueName: queue, QueueUrl: url } };
  },
  'AWS::SNS::Topic': (id, name) => {
    const topic = name('TopicName', id);
    return { ref: arn('sns', topic), attributes: { TopicArn: arn('sns', topic), TopicName: topic } };
  },
  'AWS::S3::Bucket': (id, name) => {
    const bucket = name('BucketName', id.toLowerCase());
    const domain = `${bucket}.s3.${REGION}.amazonaws.com`;
    return { ref: bucket, attributes: { Arn: `arn:aws:s3:::${bucket}`, DomainName: domain, RegionalDomainName: domain } };
  },
  'AWS::DynamoDB::GlobalTable': (id, name) => table(name('TableName', id)),
  'AWS::DynamoDB::Table': (id, name) => table(name('TableName', id)),
  'AWS::Lambda::Function': (id, name) => {
    const fn = name('FunctionName', id);
    return { ref: fn, attributes: { Arn: arn('lambda', `function:${fn}`) } };
  },
  'AWS::SecretsManager::Secret': (id, name) => {
    const secret = arn('secretsmanager', `secret:${name('Name', id)}-local1`);
    return { ref: secret, attributes: { Id: secret } };
  },
  'AWS::Cognito::UserPool': (id, _name, place) => ({
    ref: `${REGION}_${id}`,
    attributes: {
      Arn: arn('cognito-idp', `userpool/${id}`),
      ProviderURL: place.issuer,
      ProviderName: place.issuer,
      UserPoolId: `${REGION}_${id}`,
    },
  }),
  'AWS::Cognito::UserPoolClient': (id) => ({ ref: id, attributes: { ClientId: id } }),
  'AWS::ApiGatewayV2::Api': (id, _name, place) => ({ ref: id, attributes: { ApiId: id, ApiEndpoint: place.publicUrl } }),
  'AWS::CloudFront::Distribution': (id, _name, place) => ({
    ref: id,
    attributes: { Id: id, DomainName: new URL(place.publicUrl).host },
  }),
};

const table = (name: string): Physical => ({
  ref: name,
  attributes: { Arn: arn('dynamodb', `table/${name}`), StreamArn: arn('dynamodb', `table/${name}/stream/local`), TableId: name },
});

/** Anything the run does not act on (roles, alarms, log groups) still has a name and an ARN. */
const anything = (id: string, type: string): Physical => ({
  ref: id,
  attributes: { Arn: arn(type.split('::')[1]?.toLowerCase() ?? 'local', id), Id: id },
});

const scalar = (value: unknown, fallback: string): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : fallback;

/** Works out a template for this place. References are resolved when they are first asked for. */
export const deploy = (template: Template, place: Place, parameters: Readonly<Record<string, string>> = {}): Stack => {
  const pseudo: Readonly<Record<string, unknown>> = {
    'AWS::Region': REGION,
    'AWS::AccountId': ACCOUNT,
    'AWS::Partition': 'aws',
    'AWS::URLSuffix': 'amazonaws.com',
    'AWS::StackName': place.stackName,
    'AWS::StackId': arn('cloudformation', `stack/${place.stackName}/local`),
    'AWS::NotificationARNs': [],
    'AWS::NoValue': NO_VALUE,
  };
  const known = new Map<string, Physical>();
  const physical = (id: string): Physical => {
    const found = known.get(id);
    if (found) return found;
    const resource = template.Resources[id];
    if (!resource) throw new Error(`the template refers to "${id}", which it does not contain`);
    const name = (property: string, fallback = '') => scalar(resolve(resource.Properties[property], scope), fallback);
    const made = PHYSICAL[resource.Type]?.(id, name, place) ?? anything(id, resource.Type);
    known.set(id, made);
    return made;
  };
  const scope: Scope = {
    ref: (name) => {
      if (Object.hasOwn(pseudo, name)) return pseudo[name];
      const parameter = template.Parameters[name];
      if (parameter) return parameters[name] ?? parameter.Default ?? '';
      return physical(name).ref;
    },
    attribute: (id, name) => {
      const { attributes, ref } = physical(id);
      // Of types that do not run here (a log group, a custom resource) any attribute is good enough to be told apart.
      return attributes[name] ?? `${ref}.${name}`;
    },
    condition: (name) => {
      if (!Object.hasOwn(template.Conditions, name)) throw new Error(`the template has no condition "${name}"`);
      return resolve(template.Conditions[name], scope) === true;
    },
    mapping: (map, first, second) => {
      const value = template.Mappings[map]?.[first]?.[second];
      if (value === undefined) throw new Error(`the template has no mapping ${map}.${first}.${second}`);
      return value;
    },
  };
  const exists = (one: { Condition?: string | undefined }) => one.Condition === undefined || scope.condition(one.Condition);
  const properties = (resource: Resource): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(resource.Properties)
        .map(([name, value]) => [name, resolve(value, scope)] as const)
        .filter(([, value]) => value !== NO_VALUE),
    );
  const arnOf = (id: string) =>
    String(scope.attribute(id, template.Resources[id]?.Type === 'AWS::SNS::Topic' ? 'TopicArn' : 'Arn'));
  return {
    ofType: (...types) =>
      Object.entries(template.Resources)
        .filter(([, resource]) => types.includes(resource.Type) && exists(resource))
        .map(([id, resource]) => ({ id, type: resource.Type, properties: properties(resource) })),
    byArn: (wanted) =>
      Object.keys(template.Resources).find((id) => arnOf(id) === wanted || physical(id).attributes.StreamArn === wanted),
    ref: (id) => physical(id).ref,
    arn: arnOf,
    attribute: (id, name) => String(scope.attribute(id, name)),
    outputs: Object.fromEntries(
      Object.entries(template.Outputs)
        .filter(([, output]) => exists(output))
        .map(([name, output]) => [name, resolve(output.Value, scope)]),
    ),
  };
};

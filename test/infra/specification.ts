/** CloudFormation's own specification of resources (npm: @aws-cdk/aws-service-spec), held against a template. */
import { loadAwsServiceSpecSync } from '@aws-cdk/aws-service-spec';
import type { PropertyType, Resource, ResourceProperties } from '@aws-cdk/service-spec-types';
import * as z from 'zod';

const Template = z.object({
  Resources: z.record(
    z.string(),
    z.object({
      Type: z.string(),
      Properties: z.record(z.string(), z.unknown()).default({}),
      DeletionPolicy: z.string().optional(),
      UpdateReplacePolicy: z.string().optional(),
    }),
  ),
});
export type Resources = z.infer<typeof Template>['Resources'];
export const resourcesOf = (template: string): Resources => Template.parse(JSON.parse(template)).Resources;

const database = loadAwsServiceSpecSync();

/** Undefined for custom resources, which are ours to define. Throws for a type that AWS does not have. */
export const specified = (type: string): Resource | undefined => {
  if (type.startsWith('Custom::')) return undefined;
  const [resource] = database.lookup('resource', 'cloudFormationType', 'equals', type);
  if (resource === undefined) throw new Error(`AWS has no resource of the type ${type}`);
  return resource;
};

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What an intrinsic function gives is known at deployment only. */
const isIntrinsic = (value: unknown): boolean => {
  if (!isFields(value)) return false;
  const [name = '', ...more] = Object.keys(value);
  return more.length === 0 && (name === 'Ref' || name.startsWith('Fn::'));
};

const scalar = (value: unknown) => ['string', 'number', 'boolean'].includes(typeof value);
const allowed = (values: readonly unknown[] | undefined, value: unknown) =>
  values === undefined || values.map(String).includes(String(value));

/** What is wrong with a value of this type, each with its path. CloudFormation takes numbers and booleans as text, and text as either. */
const wrong = (type: PropertyType, value: unknown, path: string): string[] => {
  const unless = (fine: boolean) => (fine ? [] : [`${path} is no ${type.type}: ${JSON.stringify(value)}`]);
  if (isIntrinsic(value)) return [];
  switch (type.type) {
    case 'string':
      return unless(scalar(value) && allowed(type.allowedValues, value));
    case 'integer':
      return unless(scalar(value) && /^-?\d+$/.test(String(value)) && allowed(type.allowedValues, value));
    case 'number':
      return unless(scalar(value) && Number.isFinite(Number(value)));
    case 'boolean':
      return unless(['true', 'false'].includes(String(value)));
    case 'date-time':
      return unless(!Number.isNaN(Date.parse(String(value))));
    case 'array':
      return Array.isArray(value) ? value.flatMap((one, i) => wrong(type.element, one, `${path}[${i}]`)) : unless(false);
    case 'map':
      return isFields(value)
        ? Object.entries(value).flatMap(([name, one]) => wrong(type.element, one, `${path}.${name}`))
        : unless(false);
    case 'tag':
      return unless(isFields(value) && scalar(value.Key) && (scalar(value.Value) || isIntrinsic(value.Value)));
    case 'ref':
      return isFields(value)
        ? wrongIn(database.get('typeDefinition', type.reference.$ref).properties, value, path)
        : unless(false);
    case 'union': {
      const tried = type.types.map((one) => wrong(one, value, path));
      return tried.some((found) => found.length === 0) ? [] : (tried[0] ?? []);
    }
    case 'null':
      return unless(value === null);
    case 'json':
      return [];
  }
};

const wrongIn = (properties: ResourceProperties, values: Fields, path: string): string[] => [
  ...Object.entries(values).flatMap(([name, value]) => {
    const property = properties[name];
    if (property === undefined) return [`${path} has no property ${name}`];
    // Older shapes of a property stay accepted.
    const tried = [property.type, ...(property.previousTypes ?? [])].map((type) => wrong(type, value, `${path}.${name}`));
    return tried.some((found) => found.length === 0) ? [] : (tried[0] ?? []);
  }),
  ...Object.entries(properties).flatMap(([name, { required }]) =>
    required && values[name] === undefined ? [`${path} needs ${name}`] : [],
  ),
];

/** Everything in the template that a reference leads to: `[id]` of a Ref, `[id, attribute]` of a GetAtt. */
const references = (value: unknown): string[][] => {
  if (Array.isArray(value)) return value.flatMap(references);
  if (!isFields(value)) return [];
  if (typeof value.Ref === 'string') return [[value.Ref]];
  const attribute = value['Fn::GetAtt'];
  if (Array.isArray(attribute)) return [attribute.map(String)];
  return Object.values(value).flatMap(references);
};

const lost = (resources: Resources, value: unknown, path: string): string[] =>
  references(value).flatMap(([id = '', attribute]) => {
    if (id.startsWith('AWS::')) return [];
    const led = resources[id];
    if (led === undefined) return [`${path} refers to ${id}, which is not there`];
    if (attribute === undefined) return [];
    const known = specified(led.Type)?.attributes;
    return known === undefined || attribute in known
      ? []
      : [`${path} asks ${id} (${led.Type}) for ${attribute}, which it has not`];
  });

/** What CloudFormation would refuse: unknown types and properties, missing ones, values of another type, references that lead nowhere. */
export const findings = (resources: Resources): string[] =>
  Object.entries(resources).flatMap(([id, { Type, Properties }]) => {
    const known = specified(Type);
    const path = `${id} (${Type})`;
    return [...(known === undefined ? [] : wrongIn(known.properties, Properties, path)), ...lost(resources, Properties, path)];
  });

/**
 * Of each resource that keeps data: its type, and those properties of which a change makes CloudFormation put an empty new one in its place.
 * Logs are left out: they are forgotten after some weeks anyway.
 */
export const stateful = (resources: Resources): Record<string, Fields> =>
  Object.fromEntries(
    Object.entries(resources).flatMap(([id, { Type, Properties }]) => {
      const known = specified(Type);
      if (known?.isStateful !== true || Type === 'AWS::Logs::LogGroup') return [];
      const replacing = Object.entries(known.properties).filter(
        ([name, { causesReplacement = 'no' }]) => causesReplacement !== 'no' && Properties[name] !== undefined,
      );
      return [[id, { Type, ...Object.fromEntries(replacing.map(([name]) => [name, Properties[name]])) }]];
    }),
  );

/** CloudFormation's intrinsic functions, as far as a synthesised app uses them. */

/** What a template's references lead to. */
export type Scope = {
  ref(name: string): unknown;
  attribute(resource: string, name: string): unknown;
  condition(name: string): boolean;
  mapping(map: string, first: string, second: string): unknown;
};

/** `AWS::NoValue`: the property that holds it is left out. */
export const NO_VALUE = Symbol('AWS::NoValue');

type Node = Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

const list = (value: unknown, where: string): unknown[] => {
  if (!Array.isArray(value)) throw new Error(`${where} needs a list, got ${JSON.stringify(value)}`);
  return value;
};

const text = (value: unknown, where: string): string => {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new Error(`${where} needs a text, got ${JSON.stringify(value)}`);
};

const substitute = (template: string, scope: Scope, own: Node): string =>
  template.replace(/\$\{([^}]*)\}/g, (whole, name: string) => {
    if (name.startsWith('!')) return `\${${name.slice(1)}}`;
    if (Object.hasOwn(own, name)) return text(own[name], whole);
    const dot = name.indexOf('.');
    return text(dot < 0 ? scope.ref(name) : scope.attribute(name.slice(0, dot), name.slice(dot + 1)), whole);
  });

type Intrinsic = (argument: unknown, scope: Scope) => unknown;

const equals: Intrinsic = (argument, scope) => {
  const [left, right] = list(resolve(argument, scope), 'Fn::Equals');
  return String(left) === String(right);
};

const INTRINSICS: Readonly<Record<string, Intrinsic>> = {
  Ref: (name, scope) => scope.ref(text(name, 'Ref')),
  Condition: (name, scope) => scope.condition(text(name, 'Condition')),
  'Fn::GetAtt': (argument, scope) => {
    const [resource, ...attribute] = typeof argument === 'string' ? argument.split('.') : list(argument, 'Fn::GetAtt');
    return scope.attribute(
      text(resource, 'Fn::GetAtt'),
      attribute.map((part) => text(resolve(part, scope), 'Fn::GetAtt')).join('.'),
    );
  },
  'Fn::Join': (argument, scope) => {
    const [separator, parts] = list(argument, 'Fn::Join');
    return list(resolve(parts, scope), 'Fn::Join')
      .map((part) => text(part, 'Fn::Join'))
      .join(text(separator, 'Fn::Join'));
  },
  'Fn::Sub': (argument, scope) => {
    const [template, variables] = typeof argument === 'string' ? [argument, {}] : list(argument, 'Fn::Sub');
    const own = resolve(variables, scope);
    return substitute(text(template, 'Fn::Sub'), scope, isNode(own) ? own : {});
  },
  'Fn::Select': (argument, scope) => {
    const [index, options] = list(resolve(argument, scope), 'Fn::Select');
    const chosen = list(options, 'Fn::Select')[Number(index)];
    if (chosen === undefined) throw new Error(`Fn::Select ${String(index)} is outside of ${JSON.stringify(options)}`);
    return chosen;
  },
  'Fn::Split': (argument, scope) => {
    const [separator, whole] = list(resolve(argument, scope), 'Fn::Split');
    return text(whole, 'Fn::Split').split(text(separator, 'Fn::Split'));
  },
  'Fn::If': (argument, scope) => {
    const [condition, yes, no] = list(argument, 'Fn::If');
    return resolve(scope.condition(text(condition, 'Fn::If')) ? yes : no, scope);
  },
  'Fn::Equals': equals,
  'Fn::Not': (argument, scope) => list(resolve(argument, scope), 'Fn::Not')[0] !== true,
  'Fn::And': (argument, scope) => list(resolve(argument, scope), 'Fn::And').every((one) => one === true),
  'Fn::Or': (argument, scope) => list(resolve(argument, scope), 'Fn::Or').some((one) => one === true),
  'Fn::Base64': (argument, scope) => Buffer.from(text(resolve(argument, scope), 'Fn::Base64')).toString('base64'),
  'Fn::FindInMap': (argument, scope) => {
    const [map, first, second] = list(resolve(argument, scope), 'Fn::FindInMap').map((part) => text(part, 'Fn::FindInMap'));
    return scope.mapping(map ?? '', first ?? '', second ?? '');
  },
  'Fn::GetAZs': (_argument, scope) => ['a', 'b', 'c'].map((zone) => `${text(scope.ref('AWS::Region'), 'AWS::Region')}${zone}`),
};

/** The value with every intrinsic worked out. Throws on one that is not known: a silent gap would run something else than what deploys. */
export const resolve = (value: unknown, scope: Scope): unknown => {
  if (Array.isArray(value)) return value.map((item) => resolve(item, scope)).filter((item) => item !== NO_VALUE);
  if (!isNode(value)) return value;
  const [key, ...others] = Object.keys(value);
  if (key !== undefined && others.length === 0) {
    const intrinsic = INTRINSICS[key];
    if (intrinsic) return intrinsic(value[key], scope);
    if (key.startsWith('Fn::')) throw new Error(`the local run does not know ${key}`);
  }
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, inner]) => [name, resolve(inner, scope)] as const)
      .filter(([, inner]) => inner !== NO_VALUE),
  );
};

/** What a hostile or broken caller sends: values that have broken programs before, and bodies that are nearly what a schema asks for. */
import fc from 'fast-check';

/** Long, empty, unprintable, other alphabets, half a character, separators of keys and paths, markup, formulas, headers, numbers and dates out of range. */
export const HOSTILE_TEXTS: readonly string[] = [
  '',
  ' ',
  '\0',
  '\u202eabc',
  '\ud800',
  '👩‍👩‍👧‍👦'.repeat(50),
  'ź'.repeat(1_000),
  'x'.repeat(2_100),
  'x'.repeat(20_000),
  '#',
  'issue#iss_1#history#000001',
  '../../../../etc/passwd',
  '..%2f..%2f..%2fetc%2fpasswd',
  '%',
  '%zz',
  '%00',
  '__proto__',
  'constructor',
  'toString',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '=cmd|/c calc',
  'a\r\nSet-Cookie: a=1',
  "' OR 1=1 --",
  '{{7*7}}',
  '$' + '{jndi:ldap://x}',
  'NaN',
  '1e309',
  '-1',
  '9'.repeat(400),
  '0000-00-00',
  '2026-02-30',
  '9999-12-31T23:59:59.999Z',
  '+275760-09-13T00:00:00.000Z',
  '2026-11-20T10:00:00.000+25:00',
];

export const hostileText = fc.oneof(fc.constantFrom(...HOSTILE_TEXTS), fc.string({ unit: 'binary', maxLength: 60 }));

const nested = (depth: number): unknown => {
  let value: unknown = 1;
  for (let i = 0; i < depth; i++) value = i % 2 === 0 ? [value] : { a: value };
  return value;
};

/** Any JSON value, of the wrong type more often than not. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  hostileText,
  fc.constantFrom(null, true, 0, -0, -1, 1.5, 1e21, Number.MAX_SAFE_INTEGER + 2, [], {}, [[]], nested(500)),
  fc.constant(Array.from({ length: 3_000 }, (_, i) => i)),
  fc.constant(JSON.parse('{"__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}}}')),
  fc.jsonValue({ maxDepth: 4 }),
);

/** A JSON schema as OpenAPI writes it, as far as ours are written. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema | boolean;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

const text = ({ format, minLength = 0, maxLength = 40, pattern }: Schema): fc.Arbitrary<unknown> => {
  if (format === 'date') return fc.constantFrom('2026-11-20', '2026-12-01', '2027-02-28');
  if (format === 'date-time')
    return fc.constantFrom('2026-11-20T10:00:00.000Z', '2026-12-01T08:00:00.000Z', '2027-03-28T01:30:00.000Z');
  if (format === 'email') return fc.constant('osoba@example.org');
  if (format === 'uri') return fc.constant('https://example.org/');
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern));
  return fc.string({ minLength, maxLength: Math.max(minLength, Math.min(maxLength, 40)) });
};

/** What the schema asks for; at each place `broken` says how often something else stands there. */
export const nearly = (
  schema: Schema,
  resolve: (ref: string) => Schema,
  known: fc.Arbitrary<string>,
  broken = 0.08,
): fc.Arbitrary<unknown> => {
  const asked = (one: Schema | boolean, depth: number): fc.Arbitrary<unknown> => {
    // `true` takes anything, `false` nothing: what is there all the same is wrong.
    if (typeof one === 'boolean') return hostileValue;
    const child = (next: Schema | boolean) => of(next, depth + 1);
    if (one.$ref !== undefined) return depth > 12 ? fc.constant(null) : asked(resolve(one.$ref), depth + 1);
    if ('const' in one) return fc.constant(one.const);
    if (one.enum !== undefined) return fc.constantFrom(...one.enum);
    const choices = one.anyOf ?? one.oneOf;
    if (choices !== undefined) return fc.oneof(...choices.map(child));
    if (one.allOf !== undefined)
      return fc.tuple(...one.allOf.map((part) => asked(part, depth + 1))).map((parts) => Object.assign({}, ...parts));
    const type = typeof one.type === 'string' ? one.type : one.type?.[0];
    switch (type) {
      case 'object': {
        if (one.properties === undefined)
          return typeof one.additionalProperties === 'object'
            ? fc.dictionary(fc.oneof(known, hostileText), child(one.additionalProperties), { maxKeys: 3 })
            : fc.constant({});
        const properties = Object.fromEntries(Object.entries(one.properties).map(([name, value]) => [name, child(value)]));
        const whole = fc.record(properties);
        return fc.oneof(
          { weight: 6, arbitrary: whole },
          { weight: 1, arbitrary: fc.record(properties, { requiredKeys: [] }) },
          { weight: 1, arbitrary: whole.map((all) => ({ ...all, unknown: 1 })) },
        );
      }
      case 'array':
        return fc.array(child(one.items ?? {}), {
          minLength: one.minItems ?? 0,
          maxLength: Math.min(one.maxItems ?? 3, (one.minItems ?? 0) + 3),
        });
      case 'string':
        return fc.oneof(text(one), known);
      case 'integer':
        return fc.integer({ min: one.minimum ?? -5, max: Math.min(one.maximum ?? 1_000_000, 1e12) });
      case 'number':
        return fc.double({ min: one.minimum ?? -5, max: one.maximum ?? 1_000_000, noNaN: true });
      case 'boolean':
        return fc.boolean();
      case 'null':
        return fc.constant(null);
      default:
        return hostileValue;
    }
  };
  const of = (one: Schema | boolean, depth: number): fc.Arbitrary<unknown> =>
    fc.oneof(
      { weight: Math.round((1 - broken) * 100), arbitrary: asked(one, depth) },
      { weight: Math.round(broken * 100), arbitrary: hostileValue },
    );
  return of(schema, 0);
};

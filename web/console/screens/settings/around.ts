/** What the fields of a part are chosen from, and what was wrong with them. Pure. */
import type { Problem } from '../../data/api-types.ts';
import type { Setting, Settings } from '../../data/settings-types.ts';
import type { FieldSpec, Source } from './field-spec.ts';
import { ROLES, type SettingsTexts, WEEKDAYS } from './texts/texts.ts';

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface Around {
  readonly options: Readonly<Record<Source, readonly Named[]>>;
  /** Kinds of events, which the settings know by id only. */
  readonly kinds: readonly Named[];
  /** What the API said of the value at this place. */
  readonly errorAt: (path: string) => string | undefined;
}

/** The parts are what their names say: the API checks each by its schema before it is stored. */
const partIn = <Name extends keyof Settings>(items: readonly Setting[], part: Name): NonNullable<Settings[Name]> | readonly [] =>
  (items.find((one) => one.part === part)?.value ?? []) as NonNullable<Settings[Name]> | readonly [];

export const optionsIn = (
  items: readonly Setting[],
  subareas: readonly Named[],
  words: SettingsTexts,
  roles: Readonly<Record<(typeof ROLES)[number], string>>,
): Around['options'] => ({
  subareas,
  places: [...subareas, { id: 'outside', name: words.outside }],
  categories: partIn(items, 'categories').map(({ id, name }) => ({ id, name: name?.pl ?? id })),
  owners: partIn(items, 'owners').map(({ id, name }) => ({ id, name })),
  staff: partIn(items, 'staff')
    .filter(({ left }) => left !== true)
    .map(({ id, name }) => ({ id, name })),
  roles: ROLES.map((id) => ({ id, name: roles[id] })),
  weekdays: WEEKDAYS.map((id) => ({ id, name: words.weekdays[id] })),
});

export const errorsOf = (problem: Problem | 'not-now' | null): Around['errorAt'] => {
  const errors = problem === null || problem === 'not-now' ? [] : (problem.errors ?? []);
  return (path) => errors.find((one) => one.path === path)?.message;
};

export interface OfField<Spec extends FieldSpec = FieldSpec> {
  readonly spec: Spec;
  readonly value: unknown;
  /** Where it stands in the part: "3.contact.phone". */
  readonly path: string;
  readonly around: Around;
  readonly onChange: (value: unknown) => void;
}

export type OfGroup = Omit<OfField, 'spec'> & { readonly fields: readonly FieldSpec[] };

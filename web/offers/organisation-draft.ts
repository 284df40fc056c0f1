/** The data of an organisation while somebody types them, and what is wrong with them before they are sent. Pure. */
import type { Problem } from '../console/data/api-types.ts';
import type { OrganisationContent } from '../console/data/grants-types.ts';

export interface OrganisationDraft {
  readonly name: string;
  readonly legalForm: string;
  readonly registerKind: 'krs' | 'other';
  readonly registerName: string;
  readonly registerNumber: string;
  readonly nip: string;
  readonly regon: string;
  readonly iban: string;
  readonly address: string;
  readonly email: string;
  readonly phone: string;
  readonly representatives: readonly { readonly name: string; readonly role: string }[];
  readonly willingIn: readonly string[];
}

export const EMPTY_ORGANISATION: OrganisationDraft = {
  name: '',
  legalForm: '',
  registerKind: 'krs',
  registerName: '',
  registerNumber: '',
  nip: '',
  regon: '',
  iban: '',
  address: '',
  email: '',
  phone: '',
  representatives: [{ name: '', role: '' }],
  willingIn: [],
};

export const draftOf = ({ register, ...content }: OrganisationContent): OrganisationDraft => ({
  name: content.name,
  legalForm: content.legalForm,
  registerKind: register.kind,
  registerName: register.kind === 'other' ? register.name : '',
  registerNumber: register.number,
  nip: content.nip ?? '',
  regon: content.regon ?? '',
  iban: content.iban ?? '',
  address: content.address,
  email: content.email,
  phone: content.phone ?? '',
  representatives: content.representatives,
  willingIn: content.willingIn,
});

const filled = (text: string): string | null => (text.trim() === '' ? null : text.trim());

export const contentOf = (draft: OrganisationDraft): OrganisationContent => ({
  name: draft.name.trim(),
  legalForm: draft.legalForm.trim(),
  register:
    draft.registerKind === 'krs'
      ? { kind: 'krs', number: draft.registerNumber.trim() }
      : { kind: 'other', name: draft.registerName.trim(), number: draft.registerNumber.trim() },
  nip: filled(draft.nip),
  regon: filled(draft.regon),
  iban: filled(draft.iban),
  address: draft.address.trim(),
  email: draft.email.trim(),
  phone: filled(draft.phone),
  representatives: draft.representatives
    .map(({ name, role }) => ({ name: name.trim(), role: role.trim() }))
    .filter(({ name, role }) => name !== '' || role !== ''),
  willingIn: [...draft.willingIn],
});

export type OrganisationMistake = 'missing' | 'wrongNip' | 'wrongRegon' | 'wrongIban' | 'wrongKrs' | 'wrongEmail';

/** By which sentence each refused place of the API is told: `errors` of a problem name paths. */
const MISTAKES: readonly (readonly [RegExp, OrganisationMistake])[] = [
  [/nip$/, 'wrongNip'],
  [/regon$/, 'wrongRegon'],
  [/iban$/, 'wrongIban'],
  [/email$/, 'wrongEmail'],
  [/register\.number$/, 'wrongKrs'],
];

/** What is empty and must not be. Check digits are the API's to look at: there is one place for them. */
export const emptyIn = (draft: OrganisationDraft): Readonly<Record<string, OrganisationMistake>> => {
  const wanted = ['name', 'legalForm', 'registerNumber', 'address', 'email'] as const;
  const register = draft.registerKind === 'other' && draft.registerName.trim() === '' ? ['registerName'] : [];
  const people = draft.representatives.some(({ name, role }) => name.trim() !== '' && role.trim() !== '')
    ? []
    : ['representatives'];
  return Object.fromEntries(
    [...wanted.filter((name) => draft[name].trim() === ''), ...register, ...people].map((name) => [name, 'missing'] as const),
  );
};

/** What the API refused, at its place. */
export const refusedIn = (errors: readonly { readonly path: string }[]): Readonly<Record<string, OrganisationMistake>> =>
  Object.fromEntries(
    errors.map(({ path }) => {
      const known = MISTAKES.find(([pattern]) => pattern.test(path));
      const place = path.startsWith('register')
        ? path.endsWith('name')
          ? 'registerName'
          : 'registerNumber'
        : path.split('.')[0];
      return [place ?? path, known?.[1] ?? 'missing'] as const;
    }),
  );

/** What is still to be said of a refusal when its places have been marked. */
export const besideFields = (refused: Problem | 'not-now' | null): Problem | 'not-now' | null =>
  refused === null || refused === 'not-now' || (refused.errors ?? []).length === 0 ? refused : null;

/** What an organisation says of itself, and what it lacks before it can hand in. */
import type { OrganisationView } from '../console/data/grants-types.ts';
import { Notice } from '../console/parts/notice.tsx';
import { useTexts } from '../console/texts/language.ts';
import { OFFERS } from './texts/index.ts';

export const OrganisationFacts = ({ view }: { readonly view: OrganisationView }) => {
  const words = useTexts(OFFERS);
  const { organisation, lacks } = view;
  const { register } = organisation;
  const facts: readonly (readonly [string, string | null])[] = [
    [words.organisation.legalForm, organisation.legalForm],
    [register.kind === 'krs' ? 'KRS' : register.name, register.number],
    ['NIP', organisation.nip],
    ['REGON', organisation.regon],
    [words.organisation.iban, organisation.iban],
    [words.organisation.address, organisation.address],
    ['E-mail', organisation.email],
    [words.organisation.phone, organisation.phone],
    [words.organisation.representatives, organisation.representatives.map(({ name, role }) => `${name} (${role})`).join(', ')],
  ];
  return (
    <>
      {lacks.length > 0 && (
        <Notice>
          {words.organisation.lacks}: {lacks.map((what) => words.checklist.organisationLacks[what] ?? what).join(', ')}.
        </Notice>
      )}
      <dl class="facts">
        {facts.map(([name, value]) => (value === null ? null : [<dt key={name}>{name}</dt>, <dd key={`${name}:`}>{value}</dd>]))}
      </dl>
    </>
  );
};

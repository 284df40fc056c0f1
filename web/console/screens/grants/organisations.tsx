/** Organisations that apply on behalf of residents. */

import type { Listed } from '../../data/api-types.ts';
import type { OrganisationRow } from '../../data/grants-types.ts';
import { organisationsQuery } from '../../data/grants-types.ts';
import { isOffice, useMe } from '../../data/me.ts';
import { useMore } from '../../data/use-more.ts';
import { useQuery } from '../../data/use-query.ts';
import { LinkButton } from '../../parts/button.tsx';
import { List, Row } from '../../parts/list.tsx';
import { MoreButton } from '../../parts/more-button.tsx';
import { Page } from '../../parts/page.tsx';
import { Reading } from '../../parts/reading.tsx';
import { useTexts } from '../../texts/language.ts';
import { GRANTS } from './texts/index.ts';

export default function OrganisationsScreen() {
  const words = useTexts(GRANTS).organisations;
  return (
    <Page title={words.title} back="/console/grants">
      <div class="actions">
        <LinkButton href="/console/grants/organisations/new">{words.add}</LinkButton>
      </div>
      <Reading of={useQuery(organisationsQuery)}>{(page) => <Rows page={page} />}</Reading>
    </Page>
  );
}

const Rows = ({ page }: { readonly page: Listed<OrganisationRow> }) => {
  const words = useTexts(GRANTS).organisations;
  const me = useMe();
  const { items, more, busy } = useMore(organisationsQuery.path, page);
  return (
    <>
      <List items={items} empty={words.none} keyOf={({ id }) => id}>
        {({ id, name, legalForm, willingIn }) => {
          const willing = me.city.subareas.filter((subarea) => willingIn.includes(subarea.id)).map((subarea) => subarea.name);
          const lines = (
            <>
              <small>{legalForm}</small>
              {willing.length > 0 && <small>{`${words.willing}: ${willing.join(', ')}`}</small>}
            </>
          );
          // Accounts and people of organisations are for the office.
          return isOffice(me) ? (
            <Row href={`/console/grants/organisations/${id}`} title={name}>
              {lines}
            </Row>
          ) : (
            <article class="card">
              <h3>{name}</h3>
              {lines}
            </article>
          );
        }}
      </List>
      <MoreButton more={more} busy={busy} />
    </>
  );
};

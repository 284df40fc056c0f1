/** Open calls, own organisations, offers of all years, and beginning a new one. */
import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { type MemberMe, type OfferAfter, offersQuery } from '../../console/data/grants-types.ts';
import { useCommand } from '../../console/data/use-command.ts';
import { useQuery } from '../../console/data/use-query.ts';
import { Button, LinkButton } from '../../console/parts/button.tsx';
import { Choice } from '../../console/parts/field.tsx';
import { List, Marks, Row } from '../../console/parts/list.tsx';
import { Notice, ProblemNotice } from '../../console/parts/notice.tsx';
import { Page } from '../../console/parts/page.tsx';
import { Reading } from '../../console/parts/reading.tsx';
import { dateOf } from '../../console/texts/dates.ts';
import { useLanguage, useTexts } from '../../console/texts/language.ts';
import { OfferRows } from '../../offers/offer-rows.tsx';
import { OFFERS } from '../../offers/texts/index.ts';
import { useMember } from '../data/member.ts';
import { MEMBERS } from '../texts/index.ts';

export default function HomeScreen() {
  const words = useTexts(MEMBERS).home;
  const roles = useTexts(OFFERS).organisation;
  const member = useMember();
  const { organisations, calls, city } = member;
  return (
    <Page title={words.title}>
      <Calls calls={calls} />
      {organisations.length === 0 && <Notice>{words.noOrganisation}</Notice>}
      {organisations.length > 0 && calls.length > 0 && <Begin member={member} />}
      {organisations.length > 0 && (
        <>
          <Reading of={useQuery(offersQuery('/api/member', {}))}>
            {({ items }) => <OfferRows title={words.offers} items={items} at={({ id }) => `/organizacje/oferta/${id}`} />}
          </Reading>
          <p class="hint">{words.draftsHidden}</p>
          <List title={words.organisations} items={organisations} keyOf={({ id }) => id}>
            {({ id, name, mayAct }) => (
              <Row href={`/organizacje/organizacja/${id}`} title={name}>
                <small>{mayAct ? roles.mayAct : roles.writes}</small>
              </Row>
            )}
          </List>
        </>
      )}
      <div class="actions">
        <LinkButton kind={organisations.length === 0 ? 'main' : 'plain'} href="/organizacje/nowa">
          {words.register}
        </LinkButton>
      </div>
      <Office office={city.office} />
    </Page>
  );
}

const Calls = ({ calls }: Pick<MemberMe, 'calls'>) => {
  const words = useTexts(MEMBERS).home;
  const language = useLanguage();
  const day = (date: string | null): string => (date === null ? '?' : dateOf(language, date));
  if (calls.length === 0) return <p class="empty">{words.noCall}</p>;
  return (
    <List title={words.calls} items={calls} keyOf={({ id }) => id}>
      {({ name, phase, callFrom, callTo, example }) => (
        <article class="card">
          <h3>{name}</h3>
          {example && <Marks marks={[{ text: words.example, tone: 'late' }]} />}
          <p>{phase === 'call' ? words.open(day(callFrom), day(callTo)) : words.announced(day(callFrom))}</p>
        </article>
      )}
    </List>
  );
};

const Begin = ({ member: { calls, organisations, city } }: { readonly member: MemberMe }) => {
  const words = useTexts(MEMBERS).home;
  const { route } = useLocation();
  const { sendNow, busy, refused } = useCommand();
  const [editionId, setEdition] = useState(calls[0]?.id ?? '');
  const [organisationId, setOrganisation] = useState(organisations[0]?.id ?? '');
  const allowed = calls.find(({ id }) => id === editionId)?.subareas ?? [];
  const subareas = city.subareas.filter(({ id }) => allowed.includes(id));
  const [chosen, setSubarea] = useState('');
  const subarea = subareas.some(({ id }) => id === chosen) ? chosen : (subareas[0]?.id ?? '');
  const begin = async (): Promise<void> => {
    const path = '/api/member/offers';
    const body = { editionId, organisationId, subarea };
    const outcome = await sendNow({ method: 'POST', path, body, version: null, subject: path, label: words.newOffer });
    // What comes back names the offer.
    if (outcome.kind === 'sent') route(`/organizacje/oferta/${(outcome.body as OfferAfter).id}`);
  };
  return (
    <details class="card">
      <summary>{words.newOffer}</summary>
      <p>{words.newOfferLead}</p>
      <Choice
        label={words.call}
        value={editionId}
        onInput={setEdition}
        options={calls.map(({ id, name }) => ({ value: id, label: name }))}
      />
      {organisations.length > 1 && (
        <Choice
          label={words.organisation}
          value={organisationId}
          onInput={setOrganisation}
          options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <Choice
        label={words.subarea}
        value={subarea}
        onInput={setSubarea}
        options={subareas.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <ProblemNotice problem={refused} />
      <Button kind="main" busy={busy} onClick={() => void begin()}>
        {words.begin}
      </Button>
    </details>
  );
};

const Office = ({ office: { phone, email } }: { readonly office: MemberMe['city']['office'] }) => {
  const words = useTexts(MEMBERS).home;
  if (phone === null && email === null) return null;
  return (
    <p>
      {words.office}:{' '}
      {phone !== null && (
        <a class="contact" href={`tel:${phone.replace(/[\s-]/g, '')}`}>
          {phone}
        </a>
      )}{' '}
      {email !== null && (
        <a class="contact" href={`mailto:${email}`}>
          {email}
        </a>
      )}
    </p>
  );
};

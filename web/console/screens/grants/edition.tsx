/** One call: what it says, whether it is verified, what the office does with it. */
import { useRoute } from 'preact-iso';
import { money } from '../../../offers/money.ts';
import { PrintOut } from '../../../offers/print-out.tsx';
import { type EditionView, editionQuery } from '../../data/grants-types.ts';
import { isOffice, useMe } from '../../data/me.ts';
import { useQuery } from '../../data/use-query.ts';
import { LinkButton } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { Reading } from '../../parts/reading.tsx';
import { dateOf } from '../../texts/dates.ts';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { EditionActs } from './edition-acts.tsx';
import { Faq } from './faq.tsx';
import { GRANTS } from './texts/index.ts';

export default function EditionScreen() {
  const words = useTexts(GRANTS).home;
  const { id = '' } = useRoute().params;
  return (
    <Page title={words.editions} back="/console/grants">
      <Reading of={useQuery(editionQuery(id))}>{(view) => <EditionOf view={view} />}</Reading>
    </Page>
  );
}

const EditionOf = ({ view }: { readonly view: EditionView }) => {
  const words = useTexts(GRANTS);
  const language = useLanguage();
  const { edition, phase, told, mayChange } = view;
  const { verified } = edition;
  return (
    <>
      <h2>{edition.name}</h2>
      <p>{words.home.phases[phase]}</p>
      {edition.example && <Notice>{words.edition.example}</Notice>}
      {verified === null ? (
        <Notice kind="problem">{words.edition.notVerified}</Notice>
      ) : (
        <p>{words.edition.verifiedBy(dateOf(language, verified.on))}</p>
      )}
      <p class="hint">{told ? words.edition.told : words.edition.notTold}</p>
      <Ways id={edition.id} />
      {mayChange && <EditionActs view={view} />}
      {mayChange && edition.state.name === 'draft' && (
        <div class="actions">
          <LinkButton href={`/console/grants/editions/${edition.id}/change`}>{words.edition.change}</LinkButton>
        </div>
      )}
      <Rules view={view} />
      <Dates view={view} />
      <Criteria view={view} />
      <Faq view={view} />
      {told && (
        <section>
          <h2>{words.edition.printed}</h2>
          <PrintOut
            root="/api"
            path={`/api/editions/${edition.id}/documents`}
            papers={(['pl', 'uk'] as const).map((to) => ({
              label: to === 'pl' ? words.edition.leaflet : words.edition.leafletUk,
              body: { kind: 'edition-leaflet', language: to },
            }))}
          />
        </section>
      )}
    </>
  );
};

const Ways = ({ id }: { readonly id: string }) => {
  const words = useTexts(GRANTS).edition;
  const me = useMe();
  const at = `/console/grants/editions/${id}`;
  const ways = isOffice(me)
    ? (['offers', 'assessment', 'decision', 'figures'] as const)
    : me.role === 'committee'
      ? (['desk'] as const)
      : (['offers'] as const);
  return (
    <div class="actions">
      {ways.map((way) => (
        <LinkButton key={way} kind={way === ways[0] ? 'main' : 'plain'} href={`${at}/${way}`}>
          {words[way]}
        </LinkButton>
      ))}
    </div>
  );
};

const Rules = ({ view: { edition } }: { readonly view: EditionView }) => {
  const words = useTexts(GRANTS).edition;
  const language = useLanguage();
  const { rules } = edition;
  const sum = (grosze: number | null): string => (grosze === null ? words.unknown : money(language, grosze));
  const percent = (n: number | null): string => (n === null ? words.unknown : words.percent(n));
  const told = (texts: typeof rules.eligible): string =>
    texts.map((text) => (language === 'en' ? (text.en ?? text.pl) : text.pl)).join(', ');
  const facts: readonly (readonly [string, string])[] = [
    [words.pool, sum(rules.pool)],
    [words.perProject, sum(rules.perProject)],
    [words.projects, rules.projectsPerOrganisation === null ? words.unknown : String(rules.projectsPerOrganisation)],
    [words.indirect, percent(rules.indirectPercent)],
    [words.own, percent(rules.ownPercent)],
    [words.handIn, words.handIns[rules.handIn]],
    [words.reviews, String(rules.reviewsPerOffer)],
    [words.least, percent(rules.leastPercent)],
    [words.applicants, told(rules.applicants)],
    [words.eligible, told(rules.eligible)],
    [words.source, edition.source],
  ];
  return (
    <details>
      <summary>{words.rules}</summary>
      <FactList facts={facts} />
    </details>
  );
};

const WHEN = [
  'callFrom',
  'callTo',
  'questionsTo',
  'formalTo',
  'reviewTo',
  'resultsOn',
  'contractsTo',
  'realisationFrom',
  'realisationTo',
] as const;

const Dates = ({ view: { edition } }: { readonly view: EditionView }) => {
  const words = useTexts(GRANTS).edition;
  const language = useLanguage();
  const { dates } = edition;
  const facts = WHEN.map((when): readonly [string, string] => {
    const day = dates[when];
    const hour = when === 'callTo' && dates.callEndsAt !== null ? `, ${dates.callEndsAt}` : '';
    return [words.when[when], day === null ? words.unknown : `${dateOf(language, day)}${hour}`];
  });
  return (
    <details open>
      <summary>{words.dates}</summary>
      <FactList facts={facts} />
    </details>
  );
};

const Criteria = ({ view: { edition } }: { readonly view: EditionView }) => {
  const words = useTexts(GRANTS).edition;
  const language = useLanguage();
  const { criteria } = edition.rules;
  if (criteria.length === 0) return null;
  return (
    <details>
      <summary>{words.criteria}</summary>
      <FactList
        facts={criteria.map(({ name, most, weight, least }) => [
          language === 'en' ? (name.en ?? name.pl) : name.pl,
          words.criterion(most, weight, least),
        ])}
      />
    </details>
  );
};

const FactList = ({ facts }: { readonly facts: readonly (readonly [string, string])[] }) => (
  <dl class="facts">
    {facts.map(([name, value]) => [<dt key={name}>{name}</dt>, <dd key={`${name}:`}>{value === '' ? '–' : value}</dd>])}
  </dl>
);

/** What is still missing before the offer can be handed in, each with a way to its place. */
import type { Checks, OfferView } from '../console/data/grants-types.ts';
import { type ConsoleLanguage, useLanguage, useTexts } from '../console/texts/language.ts';
import { useDesk } from './desk.ts';
import { OFFERS } from './texts/index.ts';

/** How many things stand in the way. */
export const lacks = ({ lacking, problems, organisationLacks }: Checks): number =>
  lacking.length + problems.length + organisationLacks.length;

/** `organisationAt`: where its data can be completed; without it only the words are shown. */
export const Checklist = ({ organisationAt }: { readonly organisationAt?: string | undefined }) => {
  const { checklist, form } = useTexts(OFFERS);
  const language = useLanguage();
  const { checks, view } = useDesk();
  const { lacking, problems, organisationLacks, handedIn, handedInMost } = checks;
  return (
    <section aria-labelledby="checklist" class="card">
      <h2 id="checklist">{checklist.title}</h2>
      {lacks(checks) === 0 && <p>{checklist.complete}</p>}
      {lacking.length > 0 && (
        <ul class="problems">
          {lacking.map((field) => (
            <li key={field}>
              <a class="contact" href={`#${field}`} onClick={(event) => goTo(event, field)}>
                {nameOf(field, view, { form, attachment: checklist.attachment, language })}
              </a>
            </li>
          ))}
        </ul>
      )}
      {problems.length > 0 && (
        <>
          <h3>{checklist.budget}</h3>
          <ul class="problems">
            {problems.map(({ code, line, why }) => (
              <li key={`${code}${line ?? ''}`}>{why}</li>
            ))}
          </ul>
        </>
      )}
      {organisationLacks.length > 0 && (
        <>
          <h3>{checklist.organisation}</h3>
          <ul class="problems">
            {organisationLacks.map((what) => (
              <li key={what}>{checklist.organisationLacks[what] ?? what}</li>
            ))}
          </ul>
          {organisationAt !== undefined && (
            <p>
              <a class="contact" href={organisationAt}>
                {checklist.toOrganisation}
              </a>
            </p>
          )}
        </>
      )}
      <p class="hint">{checklist.handedIn(handedIn, handedInMost)}</p>
    </section>
  );
};

const nameOf = (
  field: string,
  { edition }: OfferView,
  words: {
    readonly form: { readonly title: string; readonly from: string; readonly to: string; readonly dates: string };
    readonly attachment: (name: string) => string;
    readonly language: ConsoleLanguage;
  },
): string => {
  const [kind = '', id = ''] = field.split('.');
  const section = edition.sections.find((one) => one.id === id);
  if (kind === 'section' && section !== undefined) return `${section.number} ${section.title}`;
  const attachment = edition.attachments.find((one) => one.id === id)?.name;
  if (kind === 'attachment' && attachment !== undefined) return words.attachment(attachment[words.language] ?? attachment.pl);
  if (kind === 'from' || kind === 'to') return `${words.form.dates}: ${words.form[kind]}`;
  return kind === 'title' ? words.form.title : field;
};

/** To the box itself: the address stays, it names the screen. */
const goTo = (event: Event, field: string): void => {
  event.preventDefault();
  const place = document.getElementById(field);
  place?.scrollIntoView({ block: 'center' });
  place?.querySelector<HTMLElement>('input, textarea, select')?.focus();
};

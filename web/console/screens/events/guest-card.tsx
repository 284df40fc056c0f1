/** One sign-up: name and state at a glance, the rest when it is opened. */
import { useState } from 'preact/hooks';
import { useConsole } from '../../data/console.ts';
import type { EventContent, GuestView } from '../../data/event-types.ts';
import { Button } from '../../parts/button.tsx';
import { Marks } from '../../parts/list.tsx';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { type GuestAction, GuestDialog } from './guest-dialog.tsx';
import { guestState } from './guest-state.ts';
import { OwnQueue } from './own-queue.tsx';
import { GUESTS } from './texts/guests/index.ts';

const possible = ({ state, guardian, attendance }: GuestView): readonly GuestAction[] => {
  if (state.name === 'ended' || attendance !== null) return [];
  return [
    ...(state.name === 'offered' ? (['accept', 'decline'] as const) : []),
    ...(guardian.kind === 'asked' ? (['paper'] as const) : []),
    'change',
    'cancel',
  ];
};

export const GuestCard = ({
  guest,
  questions,
  why,
}: {
  readonly guest: GuestView;
  readonly questions: EventContent['questions'];
  /** Why there is no offer yet. */
  readonly why?: string;
}) => {
  const words = useTexts(GUESTS);
  const language = useLanguage();
  const { clock } = useConsole();
  const [open, setOpen] = useState<GuestAction | null>(null);
  const actions = possible(guest);
  const name = guest.name ?? words.noName;
  return (
    <article class="card">
      <h3>{name}</h3>
      <Marks marks={[guestState(guest, words, language, clock.now())]} />
      {why !== undefined && <small>{why}</small>}
      <small>{words.people(guest.party.adults, guest.party.children.length)}</small>
      <OwnQueue subject={`/api/sign-ups/${guest.id}`} />
      <details>
        <summary>
          {words.code} {guest.code}
        </summary>
        <GuestFacts guest={guest} questions={questions} />
        {actions.length > 0 && (
          <div class="actions">
            {actions.map((action) => (
              <Button key={action} kind={action === 'cancel' ? 'danger' : 'plain'} onClick={() => setOpen(action)}>
                {words[action]}
              </Button>
            ))}
          </div>
        )}
      </details>
      {open !== null && <GuestDialog action={open} guest={guest} onClose={() => setOpen(null)} />}
    </article>
  );
};

const GuestFacts = ({ guest, questions }: { readonly guest: GuestView; readonly questions: EventContent['questions'] }) => {
  const words = useTexts(GUESTS);
  const { contact, guardian, party, answers } = guest;
  const ages = party.children.map(({ age }) => age ?? words.ageUnknown).join(', ');
  return (
    <dl class="facts">
      <dt>{words.contact}</dt>
      <dd>
        {words.ways[contact.kind]} {(contact.kind === 'sms' || contact.kind === 'email') && <ContactLink contact={contact} />}
      </dd>
      <dt>{words.signedUp}</dt>
      <dd>
        {words.by[guest.by]}
        {ages !== '' && `; ${words.ages(ages)}`}
      </dd>
      {guardian.kind !== 'not-needed' && (
        <>
          <dt>{words.guardian}</dt>
          <dd>
            {words.guardians[guardian.kind]}
            {guardian.kind === 'agreed' && guardian.name !== null && `: ${guardian.name}`}
          </dd>
        </>
      )}
      {answers.map(({ questionId, text }) => (
        <>
          <dt key={`${questionId}?`}>{questions.find(({ id }) => id === questionId)?.text.pl ?? questionId}</dt>
          <dd key={questionId}>{text}</dd>
        </>
      ))}
    </dl>
  );
};

const ContactLink = ({ contact }: { readonly contact: { readonly kind: 'sms' | 'email'; readonly value: string } }) => (
  <a
    class="contact"
    href={contact.kind === 'email' ? `mailto:${contact.value}` : `tel:${contact.value.replaceAll(/[\s-]/g, '')}`}
  >
    {contact.value}
  </a>
);

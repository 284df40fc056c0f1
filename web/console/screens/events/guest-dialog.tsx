/** What can be done with one sign-up. */
import { useState } from 'preact/hooks';
import type { GuestView } from '../../data/event-types.ts';
import { CommandDialog } from '../../parts/command-dialog.tsx';
import { Field } from '../../parts/field.tsx';
import { useTexts } from '../../texts/language.ts';
import { partyDraft, partyOf } from './party.ts';
import { PartyFields } from './party-fields.tsx';
import { GUESTS } from './texts/guests/index.ts';
import type { GuestsTexts } from './texts/guests/texts.ts';

export type GuestAction = 'accept' | 'decline' | 'paper' | 'change' | 'cancel';

const PATHS = {
  accept: 'offer-answer',
  decline: 'offer-answer',
  paper: 'guardian',
  change: 'change',
  cancel: 'cancel',
} as const satisfies Record<GuestAction, string>;

const wordsFor = (action: GuestAction, words: GuestsTexts): { readonly title: string; readonly lead: string } => {
  switch (action) {
    case 'accept':
      return { title: words.acceptTitle, lead: words.acceptLead };
    case 'decline':
      return { title: words.declineTitle, lead: words.declineLead };
    case 'paper':
      return { title: words.paperTitle, lead: words.paperLead };
    case 'change':
      return { title: words.changeTitle, lead: words.changeLead };
    case 'cancel':
      return { title: words.cancelTitle, lead: words.cancelLead };
  }
};

export const GuestDialog = ({
  action,
  guest,
  onClose,
}: {
  readonly action: GuestAction;
  readonly guest: GuestView;
  readonly onClose: () => void;
}) => {
  const words = useTexts(GUESTS);
  const [party, setParty] = useState(() => partyDraft(guest.party));
  const [guardian, setGuardian] = useState('');
  const [tried, setTried] = useState(false);
  const { title, lead } = wordsFor(action, words);
  const subject = `/api/sign-ups/${guest.id}`;
  const body = (): Readonly<Record<string, unknown>> | null => {
    switch (action) {
      case 'accept':
        return { accept: true };
      case 'decline':
        return { accept: false };
      case 'paper':
        return { name: guardian.trim() === '' ? null : guardian.trim() };
      case 'change': {
        const changed = partyOf(party);
        return changed === null ? null : { party: changed };
      }
      case 'cancel':
        return {};
    }
  };
  return (
    <CommandDialog
      title={title}
      confirm={words[action]}
      danger={action === 'cancel'}
      command={() => {
        setTried(true);
        const decided = body();
        return decided === null
          ? null
          : {
              method: 'POST',
              path: `${subject}/${PATHS[action]}`,
              body: decided,
              version: guest.version,
              subject,
              label: `${guest.name ?? guest.code}: ${words[action]}`,
            };
      }}
      onClose={onClose}
      onDone={onClose}
    >
      <p>
        <strong>{guest.name ?? words.noName}</strong>
      </p>
      <p>{lead}</p>
      {action === 'change' && <PartyFields draft={party} tried={tried} onChange={setParty} />}
      {action === 'paper' && <Field label={words.paperName} maxLength={100} value={guardian} onInput={setGuardian} />}
    </CommandDialog>
  );
};

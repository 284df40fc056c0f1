/** What is done with an idea: meeting its authors, giving it to an organisation, closing it with where else to turn. */
import { useState } from 'preact/hooks';
import { type IdeaView, organisationsQuery } from '../../data/grants-types.ts';
import { useDraft } from '../../data/use-draft.ts';
import { useQuery } from '../../data/use-query.ts';
import { CommandDialog, type Done } from '../../parts/command-dialog.tsx';
import { Choice, Field } from '../../parts/field.tsx';
import { useTexts } from '../../texts/language.ts';
import { instantOf } from '../events/date-time.ts';
import { GRANTS } from './texts/index.ts';

interface OfIdea {
  readonly idea: IdeaView['idea'];
  readonly onClose: () => void;
  readonly onDone: (done: Done) => void;
}

const LEAST_REASON = 10;
const LEAST_PLACE = 3;

export const MeetDialog = ({ idea, onClose, onDone }: OfIdea) => {
  const words = useTexts(GRANTS).ideas;
  const [day, setDay] = useState('');
  const [hour, setHour] = useState('');
  const [place, setPlace] = useState('');
  const [tried, setTried] = useState(false);
  const path = `/api/ideas/${idea.id}`;
  const at = instantOf(day, hour);
  return (
    <CommandDialog
      title={words.meetTitle}
      confirm={words.meet}
      command={() => {
        setTried(true);
        if (at === null || place.trim().length < LEAST_PLACE) return null;
        const body = { at, place: place.trim() };
        const label = `${words.label}: ${words.meet}`;
        return { method: 'POST', path: `${path}/meeting`, body, version: idea.version, subject: path, label };
      }}
      onClose={onClose}
      onDone={onDone}
    >
      <p>{words.meetLead}</p>
      <div class="side-by-side">
        <Field
          label={words.day}
          type="date"
          value={day}
          onInput={setDay}
          error={tried && day === '' ? words.missing : undefined}
        />
        <Field
          label={words.hour}
          type="time"
          value={hour}
          onInput={setHour}
          error={tried && hour === '' ? words.missing : undefined}
        />
      </div>
      <Field
        label={words.place}
        hint={words.placeHint}
        maxLength={200}
        value={place}
        onInput={setPlace}
        error={tried && place.trim().length < LEAST_PLACE ? words.missing : undefined}
      />
    </CommandDialog>
  );
};

export const HandDialog = ({ idea, willing, onClose, onDone }: OfIdea & { readonly willing: IdeaView['willing'] }) => {
  const words = useTexts(GRANTS).ideas;
  const all = useQuery(organisationsQuery);
  const first = willing.map(({ id, name }) => ({ value: id, label: name }));
  const others = (all.state === 'read' ? all.body.items : [])
    .filter(({ id }) => !willing.some((one) => one.id === id))
    .map(({ id, name }) => ({ value: id, label: name }));
  const options = [...first, ...others];
  const [chosen, setChosen] = useState('');
  const organisationId = chosen === '' ? (options[0]?.value ?? '') : chosen;
  const path = `/api/ideas/${idea.id}`;
  return (
    <CommandDialog
      title={words.handTitle}
      confirm={words.hand}
      command={() =>
        organisationId === ''
          ? null
          : {
              method: 'POST',
              path: `${path}/organisation`,
              body: { organisationId },
              version: idea.version,
              subject: path,
              label: `${words.label}: ${words.hand}`,
            }
      }
      onClose={onClose}
      onDone={onDone}
    >
      <p>{words.handLead}</p>
      {options.length === 0 ? (
        <p>{words.noWilling}</p>
      ) : (
        <Choice label={words.organisation} value={organisationId} onInput={setChosen} options={options} />
      )}
    </CommandDialog>
  );
};

export const CloseIdeaDialog = ({ idea, onClose, onDone }: OfIdea) => {
  const words = useTexts(GRANTS).ideas;
  const path = `/api/ideas/${idea.id}`;
  const [reason, setReason] = useDraft(`${path}/close`);
  const [tried, setTried] = useState(false);
  const short = reason.trim().length < LEAST_REASON;
  return (
    <CommandDialog
      title={words.closeTitle}
      confirm={words.close}
      danger
      command={() => {
        setTried(true);
        if (short) return null;
        const label = `${words.label}: ${words.close}`;
        const body = { reason: reason.trim() };
        return { method: 'POST', path: `${path}/close`, body, version: idea.version, subject: path, label };
      }}
      onClose={onClose}
      onDone={(done) => {
        setReason('');
        onDone(done);
      }}
    >
      <p>{words.closeLead}</p>
      <Field
        label={words.reason}
        rows={4}
        maxLength={1000}
        value={reason}
        onInput={setReason}
        error={tried && short ? words.tooShort : undefined}
      />
    </CommandDialog>
  );
};

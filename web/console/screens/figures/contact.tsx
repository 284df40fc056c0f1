/** "Kontakt": place, kind, done. Kept on the phone first, so it works in a cellar. */
import { useState } from 'preact/hooks';
import { useConsole } from '../../data/console.ts';
import type { ContactBody } from '../../data/figures-types.ts';
import { isOffice, useMe } from '../../data/me.ts';
import { useCommand } from '../../data/use-command.ts';
import { useDraft } from '../../data/use-draft.ts';
import { Button } from '../../parts/button.tsx';
import type { Done } from '../../parts/command-dialog.tsx';
import { Choice } from '../../parts/field.tsx';
import { ProblemNotice } from '../../parts/notice.tsx';
import { OneOf } from '../../parts/one-of.tsx';
import { OutcomeNotice } from '../../parts/outcome-notice.tsx';
import { Page } from '../../parts/page.tsx';
import { useTexts } from '../../texts/language.ts';
import { FIGURES } from './texts/index.ts';
import { useNames } from './use-names.ts';

interface Logged {
  readonly how: Done['kind'];
  /** Null = not yet sent, or taken back. */
  readonly id: string | null;
  readonly what: string;
  readonly said: string;
}

export default function ContactScreen() {
  const words = useTexts(FIGURES);
  const { contact } = words;
  const { clock } = useConsole();
  const me = useMe();
  const names = useNames();
  const { send, busy, refused } = useCommand();
  // Where somebody is changes seldom: it stays chosen on this device.
  const [subarea, setSubarea] = useDraft('contact:subarea');
  const [place, setPlace] = useDraft('contact:place');
  const [kind, setKind] = useState('');
  const [tried, setTried] = useState(false);
  const [done, setDone] = useState<Logged | null>(null);
  const mine = isOffice(me) ? me.city.subareas.map(({ id }) => id) : me.subareas;
  const ids = [...mine, 'outside'];
  const where = ids.includes(subarea) ? subarea : (ids[0] ?? 'outside');

  const save = async (): Promise<void> => {
    setTried(true);
    setDone(null);
    const body = { place, kind, subarea: where, at: clock.now() };
    if (!isComplete(body, words.contact)) return;
    const what = `${contact.places[body.place]}, ${contact.kinds[body.kind]}`;
    const outcome = await send({
      method: 'POST',
      path: '/api/contacts',
      body,
      version: null,
      // Each contact stands for itself: one that is refused holds none back.
      subject: `/api/contacts#${body.at}`,
      label: contact.label(what),
    });
    if (outcome.kind !== 'sent' && outcome.kind !== 'queued') return;
    // What comes back names the contact, so that a wrong tap can be taken back.
    const id = outcome.kind === 'sent' ? (outcome.body as { readonly id: string }).id : null;
    setDone({ how: outcome.kind, id, said: contact.saved(what), what });
    setKind('');
    setTried(false);
  };
  const takeBack = async ({ what }: Logged, id: string): Promise<void> => {
    const path = `/api/contacts/${id}/take-back`;
    const label = contact.label(contact.takenBack(what));
    const outcome = await send({ method: 'POST', path, body: {}, version: null, subject: path, label });
    if (outcome.kind !== 'sent' && outcome.kind !== 'queued') return;
    setDone({ how: outcome.kind, id: null, said: contact.takenBack(what), what });
  };

  return (
    <Page title={contact.title} back="/console/figures">
      <p>{contact.lead}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {ids.length > 1 && (
          <Choice
            label={words.subarea}
            value={where}
            onInput={setSubarea}
            options={ids.map((id) => ({ value: id, label: names.subarea(id) }))}
          />
        )}
        <OneOf name="place" legend={contact.where} options={contact.places} value={place} onChange={setPlace} />
        <OneOf name="kind" legend={contact.about} options={contact.kinds} value={kind} onChange={setKind} />
        {tried && done === null && !isComplete({ place, kind }, contact) && (
          <p class="error" role="alert">
            {contact.incomplete}
          </p>
        )}
        <ProblemNotice problem={refused} />
        <OutcomeNotice done={done?.how ?? null} sent={done?.said} />
        <div class="actions">
          <Button kind="main" type="submit" busy={busy}>
            {contact.save}
          </Button>
          {done !== null && done.id !== null && (
            <Button busy={busy} onClick={() => void takeBack(done, done.id ?? '')}>
              {contact.takeBack}
            </Button>
          )}
        </div>
      </form>
    </Page>
  );
}

const isComplete = <Chosen extends { readonly place: string; readonly kind: string }>(
  chosen: Chosen,
  { places, kinds }: { readonly places: Readonly<Record<string, string>>; readonly kinds: Readonly<Record<string, string>> },
): chosen is Chosen & Pick<ContactBody, 'place' | 'kind'> => chosen.place in places && chosen.kind in kinds;

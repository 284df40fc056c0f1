/** An offer begins: for a call that takes offers or will, an organisation, a subarea; perhaps from an idea. */

import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { editionQuery, editionsQuery, type OfferAfter, organisationsQuery } from '../../data/grants-types.ts';
import { useMe } from '../../data/me.ts';
import { useQuery } from '../../data/use-query.ts';
import { CommandDialog } from '../../parts/command-dialog.tsx';
import { Choice } from '../../parts/field.tsx';
import { useTexts } from '../../texts/language.ts';
import { GRANTS } from './texts/index.ts';

export const BeginDialog = ({
  edition: given,
  organisationId: fixed,
  subarea: where,
  idea,
  onClose,
}: {
  /** Chosen already. */
  readonly edition?: string;
  readonly organisationId?: string;
  readonly subarea?: string | null;
  readonly idea?: { readonly id: string; readonly day: string };
  readonly onClose: () => void;
}) => {
  const words = useTexts(GRANTS).ideas;
  const me = useMe();
  const { route } = useLocation();
  const editions = useQuery(editionsQuery);
  const organisations = useQuery(organisationsQuery);
  const open = (editions.state === 'read' ? editions.body.items : []).filter(
    ({ phase }) => phase !== 'past' && phase !== 'realisation',
  );
  const [edition, setEdition] = useState(given ?? '');
  const editionId = edition === '' ? ((open.find(({ phase }) => phase === 'call') ?? open[0])?.id ?? '') : edition;
  const read = useQuery(editionQuery(editionId === '' ? 'none' : editionId));
  const allowed = read.state === 'read' ? read.body.edition.rules.subareas : [];
  const subareas = me.city.subareas.filter(
    ({ id }) => allowed.includes(id) && (me.role !== 'streetworker' || me.subareas.includes(id)),
  );
  const [chosen, setSubarea] = useState(where ?? '');
  const subarea = subareas.some(({ id }) => id === chosen) ? chosen : (subareas[0]?.id ?? '');
  const known = organisations.state === 'read' ? organisations.body.items : [];
  const [organisation, setOrganisation] = useState(fixed ?? '');
  const organisationId = organisation === '' ? (known[0]?.id ?? '') : organisation;
  return (
    <CommandDialog
      title={idea === undefined ? words.begin : words.beginTitle}
      confirm={words.begin}
      now
      command={() =>
        editionId === '' || organisationId === '' || subarea === ''
          ? null
          : {
              method: 'POST',
              path: '/api/offers',
              body: { editionId, organisationId, subarea, ...(idea === undefined ? {} : { ideaId: idea.id }) },
              version: null,
              subject: '/api/offers',
              label: words.begin,
            }
      }
      onClose={onClose}
      onDone={(done) => {
        // What comes back names the offer.
        if (done.kind === 'sent') route(`/console/grants/offers/${(done.body as OfferAfter).id}`);
      }}
    >
      <p>{words.beginLead}</p>
      {open.length === 0 && <p class="error">{words.noEdition}</p>}
      {given === undefined && open.length > 0 && (
        <Choice
          label={words.edition}
          value={editionId}
          onInput={setEdition}
          options={open.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      {fixed === undefined && (
        <Choice
          label={words.organisation}
          value={organisationId}
          onInput={setOrganisation}
          options={known.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <Choice
        label={words.subarea}
        value={subarea}
        onInput={setSubarea}
        options={subareas.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </CommandDialog>
  );
};

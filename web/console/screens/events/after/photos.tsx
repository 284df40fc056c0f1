/** Photos of a date: each is shown to residents only once its consents are confirmed. */
import { useState } from 'preact/hooks';
import type { AfterwardsView, PhotoView } from '../../../data/event-types.ts';
import { Button } from '../../../parts/button.tsx';
import { CommandDialog } from '../../../parts/command-dialog.tsx';
import { Check } from '../../../parts/field.tsx';
import { List, Marks } from '../../../parts/list.tsx';
import { useTexts } from '../../../texts/language.ts';
import { AFTER } from '../texts/after/index.ts';
import { AddPhoto } from './add-photo.tsx';

export const Photos = ({ view, mayChange }: { readonly view: AfterwardsView; readonly mayChange: boolean }) => {
  const words = useTexts(AFTER).after;
  return (
    <section>
      <List title={words.photos} items={view.photos} empty={words.noPhotos} keyOf={({ id }) => id}>
        {(photo) => <PhotoCard photo={photo} dateId={view.dateId} mayChange={mayChange} />}
      </List>
      {mayChange && <AddPhoto dateId={view.dateId} />}
    </section>
  );
};

const PhotoCard = ({
  photo,
  dateId,
  mayChange,
}: {
  readonly photo: PhotoView;
  readonly dateId: string;
  readonly mayChange: boolean;
}) => {
  const words = useTexts(AFTER).after;
  const [open, setOpen] = useState<'agree' | 'take-back' | null>(null);
  const agreed = photo.consent !== null;
  return (
    <article class="card">
      {photo.url === null ? <p class="empty">{words.cleaned}</p> : <img class="photo" src={photo.url} alt={photo.alt} />}
      <p>{photo.alt}</p>
      <Marks marks={[{ text: agreed ? words.shown : words.notShown, tone: agreed ? 'good' : 'late' }]} />
      {mayChange && photo.url !== null && (
        <div class="actions">
          <Button onClick={() => setOpen(agreed ? 'take-back' : 'agree')}>{agreed ? words.takeBack : words.agree}</Button>
        </div>
      )}
      {open !== null && <ConsentDialog photo={photo} dateId={dateId} agrees={open === 'agree'} onClose={() => setOpen(null)} />}
    </article>
  );
};

const ConsentDialog = ({
  photo,
  dateId,
  agrees,
  onClose,
}: {
  readonly photo: PhotoView;
  readonly dateId: string;
  readonly agrees: boolean;
  readonly onClose: () => void;
}) => {
  const words = useTexts(AFTER).after;
  const [childrenSeen, setChildrenSeen] = useState(false);
  const [guardiansAgreed, setGuardiansAgreed] = useState(false);
  const subject = `/api/event-dates/${dateId}/photos/${photo.id}`;
  return (
    <CommandDialog
      title={agrees ? words.agreeTitle : words.takeBack}
      confirm={agrees ? words.agree : words.takeBack}
      command={() => ({
        method: 'POST',
        path: `${subject}/consent`,
        body: { agreed: agrees, childrenSeen, guardiansAgreed },
        version: null,
        subject,
        label: `${photo.alt}: ${agrees ? words.agree : words.takeBack}`,
      })}
      onClose={onClose}
      onDone={onClose}
    >
      <p>{agrees ? words.agreeLead : words.takeBackLead}</p>
      {agrees && (
        <>
          <Check label={words.childrenSeen} checked={childrenSeen} onChange={setChildrenSeen} />
          {childrenSeen && <Check label={words.guardiansAgreed} checked={guardiansAgreed} onChange={setGuardiansAgreed} />}
        </>
      )}
    </CommandDialog>
  );
};

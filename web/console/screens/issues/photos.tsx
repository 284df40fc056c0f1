/** What residents and staff sent with it, and what waits on this device; what did not arrive is said, not hidden. */
import { useEffect, useState } from 'preact/hooks';
import type { AttachmentLink, IssueDetail, IssuePhoto } from '../../data/api-types.ts';
import { useConsole } from '../../data/console.ts';
import { about, waiting } from '../../data/queue.ts';
import { useValue } from '../../data/value.ts';
import { momentOf } from '../../texts/dates.ts';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { AddPhoto, photosPath } from './add-photo.tsx';
import { ISSUES } from './texts/index.ts';

/** Those of residents as they came, then before, whatever else, and after. */
const TURNS = { before: 1, else: 2, after: 3 } as const;
const turnOf = ({ staff }: IssuePhoto): number => (staff === null ? 0 : TURNS[staff.shows]);

export const Photos = ({ detail: { issue, attachments } }: { readonly detail: IssueDetail }) => {
  const words = useTexts(ISSUES);
  const { outbox } = useConsole();
  const shown = attachments.toSorted((a, b) => turnOf(a) - turnOf(b));
  const unsent = waiting(about(useValue(outbox.queue), photosPath(issue.id)));
  return (
    <section>
      <h2>{words.detail.photos}</h2>
      {attachments.length + unsent.length > 0 && (
        <ul class="photos">
          {shown.map((attachment, i) => (
            <li key={attachment.id}>
              <figure>
                <Photo attachment={attachment} name={words.detail.photo(i + 1)} />
                <Taken photo={attachment} />
              </figure>
            </li>
          ))}
          {unsent.map(({ key, label }) => (
            <li key={key}>
              <UnsentPhoto command={key} name={label} />
            </li>
          ))}
        </ul>
      )}
      <AddPhoto issue={issue} />
    </section>
  );
};

const Taken = ({ photo: { staff } }: { readonly photo: IssuePhoto }) => {
  const { shows } = useTexts(ISSUES).photos;
  const language = useLanguage();
  const { clock } = useConsole();
  if (staff === null) return null;
  return (
    <figcaption>
      {staff.shows !== 'else' && <strong>{shows[staff.shows]}. </strong>}
      {staff.byName}, {momentOf(language, staff.at, clock.now())}
    </figcaption>
  );
};

/** Seen on this phone only, until it is sent. */
const UnsentPhoto = ({ command, name }: { readonly command: string; readonly name: string }) => {
  const words = useTexts(ISSUES);
  const { store } = useConsole();
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    let made: string | null = null;
    let here = true;
    void store.file(command).then((content) => {
      if (!here || content === undefined) return;
      made = URL.createObjectURL(content);
      setUrl(made);
    });
    return () => {
      here = false;
      if (made !== null) URL.revokeObjectURL(made);
    };
  }, [store, command]);
  return (
    <figure>
      {url !== null && <img src={url} alt={name} />}
      <figcaption>{words.marks.waiting}</figcaption>
    </figure>
  );
};

export const Photo = ({ attachment, name }: { readonly attachment: AttachmentLink; readonly name: string }) => {
  const words = useTexts(ISSUES).detail;
  const { kind, state, url, thumbnailUrl } = attachment;
  if (state === 'failed') return <span class="hint">{words.photoFailed}</span>;
  if (state === 'pending' || url === null) return <span class="hint">{words.photoPending}</span>;
  if (kind === 'image')
    return (
      <a href={url} target="_blank" rel="noreferrer">
        <img src={thumbnailUrl ?? url} alt={name} loading="lazy" />
      </a>
    );
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {words.file}
    </a>
  );
};

import type { AttachmentLink } from '../../data/api-types.ts';
import { useTexts } from '../../texts/language.ts';
import { ISSUES } from './texts/index.ts';

/** What residents and staff sent with it; what did not arrive is said, not hidden. */
export const Photos = ({ attachments }: { readonly attachments: readonly AttachmentLink[] }) => {
  const words = useTexts(ISSUES).detail;
  if (attachments.length === 0) return null;
  return (
    <section>
      <h2>{words.photos}</h2>
      <ul class="photos">
        {attachments.map((attachment, i) => (
          <li key={attachment.id}>
            <Photo attachment={attachment} name={words.photo(i + 1)} />
          </li>
        ))}
      </ul>
    </section>
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

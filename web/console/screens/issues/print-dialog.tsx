/** A note for a staircase, or the letter to whoever it was handed over to: the words are read once more before they are printed. */
import { useState } from 'preact/hooks';
import type { IssueDetail } from '../../data/api-types.ts';
import type { DocumentView } from '../../data/event-types.ts';
import { CommandDialog } from '../../parts/command-dialog.tsx';
import { Check, Choice, Field } from '../../parts/field.tsx';
import { useTexts } from '../../texts/language.ts';
import { ISSUES } from './texts/index.ts';

export type Printed = 'issue-note' | 'owner-letter';

const LANGUAGES = ['pl', 'uk', 'en'] as const;
const MOST_PHOTOS = 4;
const [SHORTEST, LONGEST] = [3, 700];

/** What can be printed of it now; the API has the last word. Pure. */
export const printable = ({ state, sensitive }: Pick<IssueDetail['issue'], 'state' | 'sensitive'>): readonly Printed[] => [
  ...(state.name === 'resolved' && !sensitive ? (['issue-note'] as const) : []),
  ...(state.name === 'handed_over' ? (['owner-letter'] as const) : []),
];

const wordsOf = ({ state, description }: IssueDetail['issue']): string =>
  (state.name === 'resolved' ? state.outcome : description).slice(0, LONGEST);

export const PrintDialog = ({
  kind,
  detail: { issue, attachments },
  onClose,
  onAsked,
}: {
  readonly kind: Printed;
  readonly detail: IssueDetail;
  readonly onClose: () => void;
  /** Id of the document that is being made. */
  readonly onAsked: (id: string) => void;
}) => {
  const texts = useTexts(ISSUES);
  const words = texts.print;
  const [text, setText] = useState(wordsOf(issue));
  const [language, setLanguage] = useState<(typeof LANGUAGES)[number]>('pl');
  const [photos, setPhotos] = useState<readonly string[]>([]);
  const [clean, setClean] = useState(false);
  const [tried, setTried] = useState(false);
  const pictures = attachments.filter(({ kind: type, state }) => type === 'image' && state === 'stored');
  const path = `/api/issues/${issue.id}/documents`;
  const short = text.trim().length < SHORTEST;
  return (
    <CommandDialog
      title={words.kinds[kind]}
      confirm={words.make}
      now
      command={() => {
        setTried(true);
        if (short || !clean) return null;
        const body = { kind, words: text.trim(), ...(kind === 'issue-note' ? { language } : { photos }) };
        return { method: 'POST', path, body, version: null, subject: path, label: `${issue.number}: ${words.kinds[kind]}` };
      }}
      onClose={onClose}
      // What comes back names the document that is being made.
      onDone={(done) => done.kind === 'sent' && onAsked((done.body as Pick<DocumentView, 'id'>).id)}
    >
      <p>{words.leads[kind]}</p>
      <Field
        label={words.words[kind]}
        hint={words.hint}
        rows={4}
        maxLength={LONGEST}
        value={text}
        required
        onInput={setText}
        error={tried && short ? texts.fields.tooShort : undefined}
      />
      {kind === 'issue-note' ? (
        <Choice
          label={words.language}
          value={language}
          onInput={(value) => setLanguage(LANGUAGES.find((one) => one === value) ?? 'pl')}
          options={LANGUAGES.map((value) => ({ value, label: texts.preview.language[value] }))}
        />
      ) : (
        pictures.length > 0 && (
          <fieldset>
            <legend>{words.photos(MOST_PHOTOS)}</legend>
            {pictures.map(({ id, thumbnailUrl }, i) => (
              <div key={id} class="picture-choice">
                {thumbnailUrl !== null && <img src={thumbnailUrl} alt="" />}
                <Check
                  label={texts.detail.photo(i + 1)}
                  checked={photos.includes(id)}
                  onChange={(checked) =>
                    setPhotos(checked ? [...photos, id].slice(-MOST_PHOTOS) : photos.filter((one) => one !== id))
                  }
                />
              </div>
            ))}
          </fieldset>
        )
      )}
      <Check label={words.clean} checked={clean} onChange={setClean} required />
      {tried && !clean && <p class="error">{words.cleanMissing}</p>}
    </CommandDialog>
  );
};

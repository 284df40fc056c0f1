/** Canned answers beside the box, in the resident's language; what is chosen is read and changed before it is sent. */
import { cannedQuery } from '../../data/office-types.ts';
import { useQuery } from '../../data/use-query.ts';
import { Choice } from '../../parts/field.tsx';
import { useTexts } from '../../texts/language.ts';
import { OFFICE } from './texts/index.ts';

export const CannedChoice = ({
  language,
  onChosen,
}: {
  /** Of the resident; null = there is no chat. */
  readonly language: 'pl' | 'uk' | 'en' | null;
  readonly onChosen: (text: string) => void;
}) => {
  const texts = useTexts(OFFICE);
  const words = texts.canned;
  const canned = useQuery(cannedQuery);
  const items = canned.state === 'read' ? canned.body.items : [];
  const spoken = language ?? 'pl';
  return (
    <>
      {language !== null && (
        <p class="hint">
          {words.spoken(texts.case.languages[language])} {language !== 'pl' && words.button}
        </p>
      )}
      {items.length > 0 && (
        <Choice
          label={words.choose}
          value=""
          onInput={(id) => {
            const chosen = items.find((one) => one.id === id);
            if (chosen !== undefined) onChosen(chosen.text[spoken]);
          }}
          options={[{ value: '', label: words.none }, ...items.map(({ id, title }) => ({ value: id, label: title }))]}
        />
      )}
    </>
  );
};

/** Answers of a call, each with its source; whoever puts one stands for it. */
import { useState } from 'preact/hooks';
import type { Faq as Answer, EditionView } from '../../data/grants-types.ts';
import { Button } from '../../parts/button.tsx';
import { CommandDialog } from '../../parts/command-dialog.tsx';
import { Field } from '../../parts/field.tsx';
import { useTexts } from '../../texts/language.ts';
import { GRANTS } from './texts/index.ts';

export const Faq = ({ view: { edition, mayChange } }: { readonly view: EditionView }) => {
  const words = useTexts(GRANTS).edition;
  const [open, setOpen] = useState<Answer | 'new' | null>(null);
  return (
    <details>
      <summary>
        {words.faq} <span class="count">{edition.faq.length}</span>
      </summary>
      {edition.faq.length === 0 && <p class="empty">{words.noFaq}</p>}
      {edition.faq.map((faq) => (
        <article key={faq.id} class="card">
          <h3>{faq.question.pl}</h3>
          <p class="words">{faq.answer.pl}</p>
          <small>{faq.source}</small>
          {faq.verified === null && <p class="error">{words.faqNotVerified}</p>}
          {mayChange && <Button onClick={() => setOpen(faq)}>{words.changeFaq}</Button>}
        </article>
      ))}
      {mayChange && edition.state.name !== 'past' && <Button onClick={() => setOpen('new')}>{words.addFaq}</Button>}
      {open !== null && <FaqDialog editionId={edition.id} before={open === 'new' ? null : open} onClose={() => setOpen(null)} />}
    </details>
  );
};

const FIELDS = ['question', 'answer', 'faqSource', 'words'] as const;

const FaqDialog = ({
  editionId,
  before,
  onClose,
}: {
  readonly editionId: string;
  readonly before: Answer | null;
  readonly onClose: () => void;
}) => {
  const words = useTexts(GRANTS).edition;
  const [form, setForm] = useState({
    question: before?.question.pl ?? '',
    answer: before?.answer.pl ?? '',
    questionUk: before?.question.uk ?? '',
    answerUk: before?.answer.uk ?? '',
    faqSource: before?.source ?? '',
    words: before?.words ?? '',
  });
  const [tried, setTried] = useState(false);
  const type = (name: keyof typeof form) => (value: string) => setForm({ ...form, [name]: value });
  const missing = (name: (typeof FIELDS)[number]) => (tried && form[name].trim() === '' ? words.missing : undefined);
  const told = (pl: string, uk: string, en: string | null) => ({ pl: pl.trim(), uk: uk.trim() === '' ? null : uk.trim(), en });
  return (
    <CommandDialog
      title={words.faqTitle}
      confirm={words.save}
      now
      command={() => {
        setTried(true);
        if (FIELDS.some((name) => form[name].trim() === '')) return null;
        const subject = `/api/editions/${editionId}`;
        const body = {
          ...(before === null ? {} : { id: before.id }),
          question: told(form.question, form.questionUk, before?.question.en ?? null),
          answer: told(form.answer, form.answerUk, before?.answer.en ?? null),
          source: form.faqSource.trim(),
          words: form.words.trim(),
        };
        return { method: 'POST', path: `${subject}/faq`, body, version: null, subject, label: words.addFaq };
      }}
      onClose={onClose}
      onDone={onClose}
    >
      <Field
        label={words.question}
        maxLength={300}
        value={form.question}
        onInput={type('question')}
        error={missing('question')}
      />
      <Field
        label={words.answer}
        rows={4}
        maxLength={1500}
        value={form.answer}
        onInput={type('answer')}
        error={missing('answer')}
      />
      <Field
        label={words.faqSource}
        hint={words.faqSourceHint}
        maxLength={200}
        value={form.faqSource}
        onInput={type('faqSource')}
        error={missing('faqSource')}
      />
      <Field
        label={words.words}
        hint={words.wordsHint}
        maxLength={500}
        value={form.words}
        onInput={type('words')}
        error={missing('words')}
      />
      <Field label={words.questionUk} maxLength={300} value={form.questionUk} onInput={type('questionUk')} />
      <Field label={words.answerUk} rows={4} maxLength={1500} value={form.answerUk} onInput={type('answerUk')} />
    </CommandDialog>
  );
};

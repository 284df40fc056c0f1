/** A reviewer's sheet: the offer as handed in beside the criteria. Saved while it is filled in; done, it counts. */
import { useState } from 'preact/hooks';
import { useRoute } from 'preact-iso';
import { money } from '../../../offers/money.ts';
import { ReadOffer } from '../../../offers/read-offer.tsx';
import { useAutosaved } from '../../../offers/use-autosaved.ts';
import { type ReviewSheet, reviewQuery } from '../../data/grants-types.ts';
import { useQuery } from '../../data/use-query.ts';
import { Button } from '../../parts/button.tsx';
import { CommandDialog } from '../../parts/command-dialog.tsx';
import { Notice, ProblemNotice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { Reading } from '../../parts/reading.tsx';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { CriteriaFields } from './criteria-fields.tsx';
import { pointsOf, reviewBody, scoringOf } from './points.ts';
import { GRANTS } from './texts/index.ts';

export default function ReviewScreen() {
  const words = useTexts(GRANTS).review;
  const { id = '' } = useRoute().params;
  return (
    <Page title={words.title} back="/console/grants">
      <Reading of={useQuery(reviewQuery(id))}>{(sheet) => <Sheet key={id} sheet={sheet} />}</Reading>
    </Page>
  );
}

const Sheet = ({ sheet }: { readonly sheet: ReviewSheet }) => {
  const words = useTexts(GRANTS).review;
  const language = useLanguage();
  return (
    <>
      <p class="offer-title">{sheet.title}</p>
      <p class="hint">
        {sheet.number} · {sheet.organisationName} · {words.asks(money(language, sheet.askedGrosze))}
      </p>
      <div class="two-columns">
        <section aria-labelledby="the-offer">
          <h2 id="the-offer">{words.offer}</h2>
          <ReadOffer sections={sheet.sections} values={new Map(Object.entries(sheet.fields))} />
        </section>
        <section class="beside" aria-labelledby="the-sheet">
          <h2 id="the-sheet">{words.sheet}</h2>
          {sheet.open ? <OpenSheet sheet={sheet} /> : <ClosedSheet sheet={sheet} />}
        </section>
      </div>
    </>
  );
};

const OpenSheet = ({ sheet }: { readonly sheet: ReviewSheet }) => {
  const words = useTexts(GRANTS).review;
  const language = useLanguage();
  const { criteria } = sheet;
  const path = `/api/offers/${sheet.offerId}/review`;
  const { form, change, state, refused, forget } = useAutosaved(path, path, scoringOf(sheet.review), (scoring) =>
    reviewBody(criteria, scoring, false),
  );
  const [tried, setTried] = useState(false);
  const [asking, setAsking] = useState(false);
  const missing = criteria
    .filter((criterion) => typeof pointsOf(criterion, form) !== 'number')
    .map(({ name }) => (language === 'en' ? (name.en ?? name.pl) : name.pl));
  return (
    <>
      <CriteriaFields criteria={criteria} scoring={form} tried={tried} change={change} />
      <p class="place-state" role="status">
        {state === 'saved' ? words.saved : words.unsaved}
      </p>
      <ProblemNotice problem={refused} />
      {tried && missing.length > 0 && <Notice kind="problem">{words.missing(missing.join(', '))}</Notice>}
      <Button
        kind="main"
        onClick={() => {
          setTried(true);
          setAsking(missing.length === 0);
        }}
      >
        {words.done}
      </Button>
      {asking && (
        <CommandDialog
          title={words.doneTitle}
          confirm={words.done}
          now
          command={() => ({
            method: 'PUT',
            path,
            body: reviewBody(criteria, form, true),
            version: null,
            subject: path,
            label: `${sheet.number}: ${words.label}`,
          })}
          onClose={() => setAsking(false)}
          onDone={() => {
            forget();
            setAsking(false);
          }}
        >
          <p>{words.doneLead}</p>
        </CommandDialog>
      )}
    </>
  );
};

const ClosedSheet = ({ sheet: { criteria, review } }: { readonly sheet: ReviewSheet }) => {
  const words = useTexts(GRANTS).review;
  const language = useLanguage();
  return (
    <>
      <Notice kind={review?.doneAt == null ? 'note' : 'good'}>{review?.doneAt == null ? words.closed : words.isDone}</Notice>
      <dl class="facts">
        {criteria.map(({ id, name, most }) => [
          <dt key={id}>{language === 'en' ? (name.en ?? name.pl) : name.pl}</dt>,
          <dd key={`${id}:`}>
            {review?.points[id] ?? '–'} / {most}
            {review?.notes[id] !== undefined && <p class="words">{review.notes[id]}</p>}
          </dd>,
        ])}
      </dl>
    </>
  );
};

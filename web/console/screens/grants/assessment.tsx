/** How far the assessment is, who is missing, and the ranking as it stands. */
import { useState } from 'preact/hooks';
import { useRoute } from 'preact-iso';
import { money } from '../../../offers/money.ts';
import { PrintOut } from '../../../offers/print-out.tsx';
import { useConsole } from '../../data/console.ts';
import { type Assessment, assessmentQuery } from '../../data/grants-types.ts';
import { useQuery } from '../../data/use-query.ts';
import { Button } from '../../parts/button.tsx';
import { List, Marks } from '../../parts/list.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { Reading } from '../../parts/reading.tsx';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { PaperSheetDialog } from './paper-sheet-dialog.tsx';
import { GRANTS } from './texts/index.ts';

export default function AssessmentScreen() {
  const words = useTexts(GRANTS).assessment;
  const { id = '' } = useRoute().params;
  return (
    <Page title={words.title} back={`/console/grants/editions/${id}`}>
      <Reading of={useQuery(assessmentQuery(id))}>
        {(assessment) => (
          <>
            <Reviewers assessment={assessment} />
            <Missing assessment={assessment} />
            <Ranking assessment={assessment} />
            <PrintOut
              root="/api"
              path={`/api/editions/${id}/documents`}
              papers={[
                { label: words.protocol, body: { kind: 'assessment-protocol' } },
                { label: words.results, body: { kind: 'results-pdf' } },
              ]}
            />
            <Export editionId={id} />
          </>
        )}
      </Reading>
    </Page>
  );
}

const Reviewers = ({ assessment: { reviewers, applicants } }: { readonly assessment: Assessment }) => {
  const words = useTexts(GRANTS).assessment;
  return (
    <List title={words.reviewers} items={reviewers} empty={words.noReviewers} keyOf={({ id }) => id}>
      {({ name, wrote, declared, conflicts, done, of }) => (
        <article class="card">
          <h3>{name}</h3>
          {wrote ? (
            <p class="hint">{words.wrote}</p>
          ) : (
            <>
              <p>{words.reviewer_(declared, applicants, conflicts)}</p>
              <p>{words.done(done, of)}</p>
              <progress max={Math.max(of, 1)} value={done} aria-label={`${name}: ${words.done(done, of)}`} />
            </>
          )}
        </article>
      )}
    </List>
  );
};

const Missing = ({ assessment }: { readonly assessment: Assessment }) => {
  const words = useTexts(GRANTS).assessment;
  const [paper, setPaper] = useState<string | null>(null);
  const [saved, setSaved] = useState(false);
  const { missing, reviewers, places, editionId } = assessment;
  const nameOf = (id: string): string => reviewers.find((one) => one.id === id)?.name ?? id;
  return (
    <>
      {saved && <Notice kind="good">{words.paperSaved}</Notice>}
      <List title={words.missing} items={missing} empty={words.nothingMissing} keyOf={({ offerId }) => offerId}>
        {({ offerId, number, has, needs, reviewers: may }) => (
          <article class="card">
            <h3>{[number, places.find((place) => place.offerId === offerId)?.title].filter(Boolean).join(' · ')}</h3>
            <p>{words.lacks(has, needs)}</p>
            {may.length > 0 && <p class="hint">{words.mayStill(may.map(nameOf).join(', '))}</p>}
            {may.length > 0 && <Button onClick={() => setPaper(offerId)}>{words.paper}</Button>}
          </article>
        )}
      </List>
      {paper !== null && (
        <PaperSheetDialog
          editionId={editionId}
          offerId={paper}
          reviewers={reviewers.filter(({ id }) => missing.find(({ offerId }) => offerId === paper)?.reviewers.includes(id))}
          onClose={() => setPaper(null)}
          onDone={() => {
            setPaper(null);
            setSaved(true);
          }}
        />
      )}
    </>
  );
};

const Ranking = ({ assessment }: { readonly assessment: Assessment }) => {
  const words = useTexts(GRANTS).assessment;
  const language = useLanguage();
  const { places, poolGrosze, leftGrosze } = assessment;
  return (
    <>
      <List title={words.ranking} items={places} empty={words.noRanking} keyOf={({ offerId }) => offerId}>
        {({ offerId, number, title, organisationName, place, shown, result, resultText, askedGrosze, awardedGrosze }) => (
          <article class="card">
            <h3>
              <span class="place-number">{place}.</span>{' '}
              <a class="contact" href={`/console/grants/offers/${offerId}`}>
                {title === '' ? number : title}
              </a>
            </h3>
            <small>
              {number} · {organisationName}
            </small>
            <Marks marks={[{ text: resultText, tone: result === 'awarded' ? 'good' : 'late' }]} />
            <dl class="facts">
              <dt>{words.points}</dt>
              <dd>{shown}</dd>
              <dt>{words.asked}</dt>
              <dd>{money(language, askedGrosze)}</dd>
              <dt>{words.awarded}</dt>
              <dd>{money(language, awardedGrosze)}</dd>
            </dl>
          </article>
        )}
      </List>
      {poolGrosze !== null && (
        <p>
          {words.pool}: {money(language, poolGrosze)} · {words.left}: {money(language, leftGrosze)}
        </p>
      )}
    </>
  );
};

/** The file is made from the API's own words: a link to it could not carry who asks. */
const Export = ({ editionId }: { readonly editionId: string }) => {
  const words = useTexts(GRANTS).assessment;
  const { api } = useConsole();
  const [failed, setFailed] = useState(false);
  const download = async (): Promise<void> => {
    const answer = await api({ method: 'GET', path: `/api/editions/${editionId}/assessment/export` });
    setFailed(answer.kind !== 'ok');
    if (answer.kind !== 'ok') return;
    const url = URL.createObjectURL(new Blob([JSON.stringify(answer.body, null, 2)], { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = `${editionId}-assessment.json`;
    link.click();
    URL.revokeObjectURL(url);
  };
  return (
    <>
      <p class="hint">{words.exportLead}</p>
      {failed && <Notice kind="problem">{words.notNow}</Notice>}
      <Button onClick={() => void download()}>{words.export}</Button>
    </>
  );
};

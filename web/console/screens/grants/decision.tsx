/** The commission's opinion and the mayor's decision, offer by offer; where they differ there is a reason. */
import { useRef } from 'preact/hooks';
import { useRoute } from 'preact-iso';
import { money } from '../../../offers/money.ts';
import { MoneyField } from '../../../offers/money-field.tsx';
import { useConsole } from '../../data/console.ts';
import { type Assessment, type Award, assessmentQuery, type DecisionView, decisionQuery } from '../../data/grants-types.ts';
import { useCommand } from '../../data/use-command.ts';
import { useDraft } from '../../data/use-draft.ts';
import { useQuery } from '../../data/use-query.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Notice, ProblemNotice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { Reading } from '../../parts/reading.tsx';
import { dateOf } from '../../texts/dates.ts';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { GRANTS } from './texts/index.ts';

export default function DecisionScreen() {
  const words = useTexts(GRANTS).decision;
  const { id = '' } = useRoute().params;
  const decision = useQuery(decisionQuery(id));
  return (
    <Page title={words.title} back={`/console/grants/editions/${id}`}>
      <p>{words.lead}</p>
      <Reading of={useQuery(assessmentQuery(id))}>
        {(assessment) => (
          <Reading of={decision}>{(view) => <Table key={id} assessment={assessment} view={view} editionId={id} />}</Reading>
        )}
      </Reading>
    </Page>
  );
}

const Table = ({
  assessment,
  view,
  editionId,
}: {
  readonly assessment: Assessment;
  readonly view: DecisionView;
  readonly editionId: string;
}) => {
  const words = useTexts(GRANTS).decision;
  const language = useLanguage();
  const path = `/api/editions/${editionId}/decision`;
  const { library } = useConsole();
  const [kept, keep, arrived] = useDraft(path);
  const { sendNow, busy, refused } = useCommand();
  const saved = useRef(0);
  const { places, poolGrosze } = assessment;
  if (view.decidedOn !== null) return <Decided assessment={assessment} view={view} decidedOn={view.decidedOn} />;
  if (places.length === 0) return <p class="empty">{words.none}</p>;
  // Written by this screen and by nothing else.
  const typed = kept === '' ? view.awards : (JSON.parse(kept) as readonly Award[]);
  const awards = places.map(
    ({ offerId }): Award =>
      typed.find((award) => award.offerId === offerId) ?? { offerId, opinionGrosze: 0, decidedGrosze: 0, reason: null },
  );
  const change = (offerId: string, changed: Partial<Award>) =>
    keep(JSON.stringify(awards.map((award) => (award.offerId === offerId ? { ...award, ...changed } : award))));
  const fromRanking = () =>
    keep(
      JSON.stringify(
        places.map(({ offerId, awardedGrosze }): Award => {
          return { offerId, opinionGrosze: awardedGrosze, decidedGrosze: awardedGrosze, reason: null };
        }),
      ),
    );
  const save = async (): Promise<void> => {
    const version = Math.max(view.version, saved.current);
    const outcome = await sendNow({ method: 'PUT', path, body: { awards }, version, subject: path, label: words.label });
    if (outcome.kind !== 'sent') return;
    // What comes back is the table as saved: who saves again at once rests on it.
    saved.current = (outcome.body as DecisionView).version;
    // What is typed goes once what was saved is on the screen: in between there would be the table of before.
    await library.refresh(path);
    arrived(kept);
  };
  const together = awards.reduce((sum, { decidedGrosze }) => sum + decidedGrosze, 0);
  return (
    <>
      <Button onClick={fromRanking}>{words.fromRanking}</Button>
      {places.map(({ offerId, number, title, organisationName, askedGrosze, resultText }) => {
        const award = awards.find((one) => one.offerId === offerId);
        const problems = view.problems.filter((problem) => problem.offerId === offerId);
        if (award === undefined) return null;
        return (
          <fieldset key={offerId} class="card">
            <legend>
              {number} · {title}
            </legend>
            <p class="hint">
              {organisationName} · {words.asked(money(language, askedGrosze))} · {resultText}
            </p>
            <div class="side-by-side">
              <MoneyField
                label={words.opinion}
                grosze={award.opinionGrosze}
                onInput={(opinionGrosze) => change(offerId, { opinionGrosze })}
              />
              <MoneyField
                label={words.decided}
                grosze={award.decidedGrosze}
                onInput={(decidedGrosze) => change(offerId, { decidedGrosze })}
              />
            </div>
            {(award.opinionGrosze !== award.decidedGrosze || award.reason !== null) && (
              <Field
                label={words.reason}
                hint={words.reasonHint}
                rows={2}
                maxLength={2000}
                value={award.reason ?? ''}
                onInput={(reason) => change(offerId, { reason: reason === '' ? null : reason })}
              />
            )}
            {problems.map(({ code, why }) => (
              <p key={code} class="error">
                {why}
              </p>
            ))}
          </fieldset>
        );
      })}
      <p>
        <strong>
          {words.together}: {money(language, together)}
        </strong>
        {poolGrosze !== null && ` · ${words.left(money(language, poolGrosze - together))}`}
      </p>
      <Problems view={view} />
      {kept !== '' && <p class="hint">{words.unsaved}</p>}
      <ProblemNotice problem={refused} />
      <Button kind="main" busy={busy} onClick={() => void save()}>
        {words.save}
      </Button>
    </>
  );
};

const Problems = ({ view }: { readonly view: DecisionView }) => {
  const words = useTexts(GRANTS).decision;
  const ofAll = view.problems.filter(({ offerId }) => offerId === null);
  if (view.problems.length === 0)
    return (
      <Notice kind="good">
        <p>{words.noProblems}</p>
        <p>{words.carryOut}</p>
      </Notice>
    );
  return ofAll.length === 0 ? null : (
    <Notice kind="problem">
      <p>{words.problems}</p>
      {ofAll.map(({ code, why }) => (
        <p key={code}>{why}</p>
      ))}
    </Notice>
  );
};

const Decided = ({
  assessment,
  view,
  decidedOn,
}: {
  readonly assessment: Assessment;
  readonly view: DecisionView;
  readonly decidedOn: string;
}) => {
  const words = useTexts(GRANTS).decision;
  const language = useLanguage();
  return (
    <>
      <Notice kind="good">
        <p>{words.on(dateOf(language, decidedOn))}</p>
        <p>{words.isDecided}</p>
      </Notice>
      <dl class="facts">
        {view.awards.map(({ offerId, decidedGrosze, reason }) => {
          const place = assessment.places.find((one) => one.offerId === offerId);
          return [
            <dt key={offerId}>{[place?.number, place?.title].filter(Boolean).join(' · ')}</dt>,
            <dd key={`${offerId}:`}>
              {money(language, decidedGrosze)}
              {reason !== null && <p class="hint">{reason}</p>}
            </dd>,
          ];
        })}
      </dl>
    </>
  );
};

/** A project after its award: contract, spending by line, receipts, report. For its people and, with more to do, for the office. */
import type { ComponentChildren } from 'preact';
import { type ProjectView, projectQuery, type Root } from '../console/data/grants-types.ts';
import { useQuery } from '../console/data/use-query.ts';
import { Marks } from '../console/parts/list.tsx';
import { Notice } from '../console/parts/notice.tsx';
import { Reading } from '../console/parts/reading.tsx';
import { dateOf } from '../console/texts/dates.ts';
import { useLanguage, useTexts } from '../console/texts/language.ts';
import { toneOf } from './editor.tsx';
import { money } from './money.ts';
import { stateOf } from './offer-rows.tsx';
import { PrintOut } from './print-out.tsx';
import { Receipts } from './receipts.tsx';
import { Report } from './report.tsx';
import { OFFERS } from './texts/index.ts';
import type { AnyOfferState } from './texts/texts.ts';

/** `office`: what staff do with it, under its facts; `judge`: under each receipt. */
export const Project = ({
  root,
  offerId,
  office,
  judge,
}: {
  readonly root: Root;
  readonly offerId: string;
  readonly office?: (view: ProjectView) => ComponentChildren;
  readonly judge?: (receipt: ProjectView['receipts'][number]) => ComponentChildren;
}) => {
  const words = useTexts(OFFERS);
  return (
    <Reading of={useQuery(projectQuery(root, offerId))}>
      {(view) => (
        <>
          <p class="offer-title">{view.offer.title}</p>
          <p class="hint">{[view.offer.number, view.offer.organisationName].filter(Boolean).join(' · ')}</p>
          {/* The API's name of a state is one of these. */}
          <Marks marks={[{ text: stateOf(words.states, view.offer.state), tone: toneOf(view.offer.state as AnyOfferState) }]} />
          <Facts view={view} />
          {office?.(view)}
          <ToDo view={view} />
          <Spending view={view} />
          <Receipts key={`receipts-${offerId}`} root={root} view={view} {...(judge === undefined ? {} : { judge })} />
          <Report key={`report-${offerId}`} root={root} view={view} />
          {view.settlement !== null && view.contract !== null && (
            <PrintOut
              root={root}
              path={`${root}/offers/${offerId}/documents`}
              papers={[{ label: words.papers['settlement-pdf'], body: { kind: 'settlement-pdf' } }]}
            />
          )}
        </>
      )}
    </Reading>
  );
};

const Facts = ({ view }: { readonly view: ProjectView }) => {
  const { project } = useTexts(OFFERS);
  const language = useLanguage();
  const { contract, agreed, awardedGrosze, reportBy, storyUrl } = view;
  return (
    <>
      <dl class="facts">
        <dt>{project.awarded}</dt>
        <dd>{money(language, awardedGrosze)}</dd>
        {contract !== null && (
          <>
            <dt>{project.contract}</dt>
            <dd>
              {contract.number}, {dateOf(language, contract.signedOn)}
            </dd>
            <dt>{project.paid}</dt>
            <dd>{contract.paidOn === null ? project.notPaid : dateOf(language, contract.paidOn)}</dd>
            <dt>{project.realisation}</dt>
            <dd>
              {dateOf(language, contract.realisationFrom)} – {dateOf(language, agreed?.realisationTo ?? contract.realisationTo)}
            </dd>
          </>
        )}
        {reportBy !== null && (
          <>
            <dt>{project.reportBy}</dt>
            <dd>{dateOf(language, reportBy)}</dd>
          </>
        )}
      </dl>
      {contract === null && <Notice>{project.noContract}</Notice>}
      {contract !== null && contract.annexes.length > 0 && (
        <details>
          <summary>{project.annexes}</summary>
          <ul>
            {contract.annexes.map(({ number, on, what }) => (
              <li key={number}>
                {number}, {dateOf(language, on)}: {what}
              </li>
            ))}
          </ul>
        </details>
      )}
      {storyUrl !== null && (
        <p>
          <a class="contact" href={storyUrl} target="_blank" rel="noreferrer">
            {project.story}
          </a>
        </p>
      )}
    </>
  );
};

const ToDo = ({ view }: { readonly view: ProjectView }) => {
  const { project } = useTexts(OFFERS);
  if (view.contract === null || view.offer.state === 'settled') return null;
  return (
    <section class="card">
      <h2>{project.toDo}</h2>
      {view.toDo.length === 0 ? (
        <p>{project.nothingToDo}</p>
      ) : (
        <ul>
          {view.toDo.map((what) => (
            <li key={what}>{what}</li>
          ))}
        </ul>
      )}
    </section>
  );
};

/** Every receipt that counts, whether the office has looked at it or not; what is accepted only stands in the settlement below. */
const Spending = ({ view }: { readonly view: ProjectView }) => {
  const { project } = useTexts(OFFERS);
  const language = useLanguage();
  const { agreed, receipts, settlement } = view;
  if (agreed === null) return null;
  const spentOn = (lineId: string): number =>
    receipts
      .filter((receipt) => receipt.lineId === lineId && receipt.state !== 'taken-out')
      .reduce((sum, { grosze }) => sum + (grosze ?? 0), 0);
  return (
    <section aria-labelledby="spending">
      <h2 id="spending">{project.agreed}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by the keyboard. */}
      <section class="table report" aria-label={project.agreed} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{project.line}</th>
              <th scope="col">{project.planned}</th>
              <th scope="col">{project.spent}</th>
              <th scope="col">{project.left}</th>
            </tr>
          </thead>
          <tbody>
            {agreed.budget.map(({ id, name, grantGrosze, ownGrosze }) => {
              const [planned, spent] = [grantGrosze + ownGrosze, spentOn(id)];
              return (
                <tr key={id}>
                  <th scope="row">
                    {name}
                    <progress
                      max={Math.max(planned, 1)}
                      value={Math.min(spent, planned)}
                      aria-label={`${name}: ${project.spent}`}
                    />
                  </th>
                  <td>{money(language, planned)}</td>
                  <td>{money(language, spent)}</td>
                  <td>
                    {spent > planned ? `${project.over}: ${money(language, spent - planned)}` : money(language, planned - spent)}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      {settlement !== null && (
        <>
          <h3>{project.settlement}</h3>
          <dl class="facts">
            <dt>{project.recognised}</dt>
            <dd>{money(language, settlement.recognisedGrosze)}</dd>
            <dt>{project.toReturn}</dt>
            <dd>{money(language, settlement.returnGrosze)}</dd>
            {settlement.indirectOverGrosze > 0 && (
              <>
                <dt>{project.indirectOver}</dt>
                <dd>{money(language, settlement.indirectOverGrosze)}</dd>
              </>
            )}
          </dl>
        </>
      )}
    </section>
  );
};

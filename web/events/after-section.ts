/** What stays of a date that was held: the report, photos that may be shown, what people said, without names. */
import { EVENTS_PATH } from '../../shared/events/addresses.ts';
import type { Afterwards } from '../../shared/events/model.ts';
import type { SignUp } from '../../shared/events/sign-up-model.ts';
import { type Html, html } from '../html.ts';
import type { PageContext } from '../page/page-context.ts';
import { textsOf } from './event-texts.ts';

type Photo = Afterwards['photos'][number];
type Feedback = NonNullable<SignUp['feedback']>;

export interface AfterView {
  readonly report: string | null;
  readonly photos: readonly Pick<Photo, 'id' | 'alt'>[];
  readonly feedback: readonly Pick<Feedback, 'mood' | 'words'>[];
}

/** Everybody to be recognised agreed, and of children their guardians, says somebody of the staff. */
export const mayBeShown = ({ consent }: Photo): boolean => consent !== null && (!consent.childrenSeen || consent.guardiansAgreed);

export const photoPath = (dateId: string, photoId: string): string => `${EVENTS_PATH}/${dateId}/zdjecie/${photoId}`;

export const afterSection = (context: PageContext, dateId: string, after: AfterView | null): Html | null => {
  if (after === null) return null;
  const { report, photos, feedback } = after;
  if (report === null && photos.length === 0 && feedback.length === 0) return null;
  const { date: words } = textsOf(context);
  return html`<section><h2>${words.afterTitle}</h2>
${report === null ? null : report.split(/\n+/).map((line) => html`<p lang="pl">${line}</p>`)}
${photos.length === 0 ? null : html`<h3>${words.photos}</h3><ul class="photos">${photos.map(({ id, alt }) => html`<li><img src="${photoPath(dateId, id)}" alt="${alt}" loading="lazy"></li>`)}</ul>`}
${feedback.length === 0 ? null : html`<h3>${words.felt}</h3><ul>${feedback.map(({ mood, words: sentence }) => html`<li>${words.moods[mood]}${sentence === null ? null : html`: <q>${sentence}</q>`}</li>`)}</ul>`}
</section>`;
};

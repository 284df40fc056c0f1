/** GET /mikrogranty/projekt/<number>: the story of a chosen project, and its pictures as long as they may be shown. */
import type { Edition } from '../../../shared/grants/edition-model.ts';
import type { Offer } from '../../../shared/grants/offer-model.ts';
import { agreed } from '../../../shared/grants/settlement.ts';
import type { ProjectFile, Report } from '../../../shared/grants/settlement-model.ts';
import { readEdition } from '../../../shared/grants/store-editions.ts';
import { readIdea } from '../../../shared/grants/store-ideas.ts';
import { readOffer, snapshotsOf } from '../../../shared/grants/store-offers.ts';
import { readOrganisation } from '../../../shared/grants/store-organisations.ts';
import { projectFilesOf, readContract, readReport } from '../../../shared/grants/store-settlement.ts';
import { keys } from '../../../shared/platform/keys.ts';
import { table } from '../../../shared/platform/table.ts';
import { type Story, storyPage } from '../../../web/grants/story-page.ts';
import { fileLink } from '../../edge/file-link.ts';
import { type Answer, notFound, seeOther, shared } from '../answer.ts';
import type { PageRequest } from '../request.ts';

const STORY_SECONDS = 60;

const CHOSEN: readonly Offer['state']['name'][] = ['awarded', 'contracted', 'settled'];

/** Null = there is no such project, or it was not chosen. */
const chosen = async (number: string): Promise<Offer | null> => {
  const ref = await table().get(keys.offerNumber(number.toUpperCase()));
  const offer = ref === undefined ? null : await readOffer(table(), String(ref.offerId));
  return offer !== null && CHOSEN.includes(offer.state.name) ? offer : null;
};

/** Everybody to be recognised has agreed, and the file is a picture that has arrived. */
const mayBeShown = ({ consent }: Report['photos'][number], file: ProjectFile | undefined): boolean =>
  consent && file?.state === 'stored' && file.key.endsWith('.jpg');

/** A report is the organisation's own until the office has accepted it. */
const acceptedReport = (report: Report | null): Report | null => (report?.verdict.kind === 'accepted' ? report : null);

/** What was handed in last: the title, and the sections that the edition shows. */
const handedIn = async ({ id }: Offer, { rules }: Edition): Promise<Pick<Story, 'title' | 'plan'>> => {
  const fields = (await snapshotsOf(table(), id)).at(-1)?.fields ?? {};
  const textOf = (field: string): string => {
    const value = fields[field];
    return value?.kind === 'text' ? value.text : '';
  };
  const shown = rules.sections.filter((section) => section.shown === true);
  return {
    title: textOf('title'),
    plan: shown.map((section) => textOf(`section.${section.id}`)).filter((text) => text.trim() !== ''),
  };
};

const storyOf = async (offer: Offer, number: string, { context }: PageRequest): Promise<Story | null> => {
  const { city } = context;
  const [edition, organisation, contract, stored, files, idea] = await Promise.all([
    readEdition(table(), city, offer.editionId),
    readOrganisation(table(), offer.organisationId),
    readContract(table(), offer.id),
    readReport(table(), offer.id),
    projectFilesOf(table(), offer.id),
    offer.ideaId === null ? null : readIdea(table(), offer.ideaId),
  ]);
  if (edition === null) return null;
  const report = acceptedReport(stored);
  return {
    number,
    ...(await handedIn(offer, edition)),
    organisation: organisation?.name ?? '',
    subarea: city.subareas.find(({ id }) => id === offer.subarea)?.name ?? offer.subarea,
    edition: { id: edition.id, name: edition.name, example: edition.example },
    grantGrosze: contract?.grosze ?? (offer.state.name === 'awarded' ? offer.state.grosze : 0),
    from: contract?.realisationFrom ?? null,
    to: contract === null ? null : agreed(contract).realisationTo,
    authors: idea?.authors.length ?? 0,
    report: report === null ? null : { results: report.results, lasting: report.lasting, people: report.people },
    photos: (report?.photos ?? [])
      .filter((photo) => mayBeShown(photo, files.get(photo.attachmentId)))
      .map(({ attachmentId, when, alt }) => ({ id: attachmentId, when, alt })),
  };
};

export const showStory = async (request: PageRequest, number: string): Promise<Answer> => {
  const offer = await chosen(number);
  const story = offer === null ? null : await storyOf(offer, offer.number ?? number, request);
  return story === null ? notFound(request) : shared(request, storyPage(request.context, story), { seconds: STORY_SECONDS });
};

/** Asked anew for each reader, so that consent taken back holds at once. */
export const showStoryPhoto = async (request: PageRequest, number: string, attachmentId: string): Promise<Answer> => {
  const offer = await chosen(number);
  if (offer === null) return notFound(request);
  const [report, files] = await Promise.all([readReport(table(), offer.id), projectFilesOf(table(), offer.id)]);
  const photo = acceptedReport(report)?.photos.find((one) => one.attachmentId === attachmentId);
  const file = files.get(attachmentId);
  if (photo === undefined || file === undefined || !mayBeShown(photo, file)) return notFound(request);
  return { ...seeOther(request, await fileLink(file.key)), statusCode: 302 };
};

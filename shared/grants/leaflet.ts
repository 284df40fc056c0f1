/** A sheet to hand out: what a call is about, in plain words, from the edition. Pure; one page. */
import type { CityProfile } from '../city/profile.ts';
import type { Block } from '../documents/pdf.ts';
import { type Edition, mayBeTold, phaseOf } from './edition-model.ts';
import { LEAFLET_TEXTS, type LeafletLanguage } from './leaflet-texts.ts';

/** Only while it is of use: announced and verified (or an example), the call ahead or open. `today`: local day. */
export const mayBePrinted = (edition: Edition, today: string): boolean =>
  mayBeTold(edition) && ['announced', 'call'].includes(phaseOf(edition, today));

export interface LeafletSource {
  readonly edition: Edition;
  readonly city: Pick<CityProfile, 'office' | 'programme' | 'subareas'>;
  readonly language: LeafletLanguage;
}

/** Of a list of the rules, so that the sheet stays one page; the rest is in the rules. */
const MOST_OF_A_LIST = 6;
const MOST_LETTERS = 60;

export const leafletTitle = ({ edition, language }: Pick<LeafletSource, 'edition' | 'language'>): string => {
  const says = Object.values(LEAFLET_TEXTS).some(({ example }) => edition.name.includes(example));
  return edition.example && !says ? `${edition.name} ${LEAFLET_TEXTS[language].example}` : edition.name;
};

export const leafletBlocks = (source: LeafletSource): readonly Block[] => {
  const { edition, city, language } = source;
  const { rules, dates } = edition;
  const texts = LEAFLET_TEXTS[language];
  const heading = (text: string): Block => ({ kind: 'heading', level: 2, text });
  const line = (text: string, points = 11): Block => ({ kind: 'line', text, points });
  const part = (title: string, lines: readonly (string | null)[]): readonly Block[] => {
    const known = lines.filter((text) => text !== null);
    return known.length === 0 ? [] : [heading(title), ...known.map((text) => line(text)), { kind: 'gap', points: 5 }];
  };
  const items = (list: Edition['rules']['eligible']): string | null =>
    list.length === 0
      ? null
      : [
          ...list.slice(0, MOST_OF_A_LIST).map((text) => clipped(text[language] ?? text.pl)),
          ...(list.length > MOST_OF_A_LIST ? [texts.more] : []),
        ].join(', ');
  const names = city.subareas.filter(({ id }) => rules.subareas.includes(id)).map(({ name }) => name);
  const eligible = items(rules.eligible);
  const not = items(rules.notEligible);
  const { contact, name, verified } = city.office;
  return [
    { kind: 'heading', level: 1, text: leafletTitle(source), points: 22 },
    line(texts.about, 12),
    { kind: 'gap', points: 6 },
    ...part(texts.when, [
      dates.callFrom === null || dates.callTo === null ? null : texts.call(dates.callFrom, dates.callTo, dates.callEndsAt),
      dates.resultsOn === null ? null : texts.results(dates.resultsOn),
      dates.realisationFrom === null || dates.realisationTo === null
        ? null
        : texts.projects(dates.realisationFrom, dates.realisationTo),
    ]),
    ...part(texts.howMuch, [
      rules.perProject === null ? null : texts.perProject(rules.perProject),
      rules.ownPercent === null ? null : texts.own(rules.ownPercent),
    ]),
    ...part(texts.who, [items(rules.applicants), texts.onBehalf]),
    ...part(texts.where, [names.length === 0 ? null : names.join(', ')]),
    ...part(texts.whatFor, [eligible, not === null ? null : texts.notFor(not)]),
    ...part(texts.how, texts.steps),
    ...part(texts.ask, [
      verified === null ? texts.officeUnverified : null,
      [name, contact.address, contact.phone, contact.email].filter((one) => one !== undefined).join(', '),
    ]),
    line(texts.source(edition.source), 8),
    line(city.programme.name, 8),
  ];
};

const clipped = (text: string): string => (text.length <= MOST_LETTERS ? text : `${text.slice(0, MOST_LETTERS - 1).trimEnd()}…`);

/** A page of dates with their numbers; a typed number means the same as its quick reply. */

import type { Line } from '../../../shared/conversations/model.ts';
import { EVENT_PAYLOADS } from '../../../shared/events/addresses.ts';
import type { DateSummary } from '../../../shared/events/model.ts';
import type { Scene } from '../../engine/flow.ts';
import { line } from '../../engine/lines.ts';
import { entry } from '../options.ts';
import type { EventsDraft } from './draft.ts';
import { kindShort } from './kinds.ts';
import { dateSaid, textsOf } from './said.ts';
import { isNarrow } from './wish.ts';

export const MOST_LISTED = 5;

/** At least one date. */
export const listOf = (dates: readonly DateSummary[], draft: EventsDraft, more: boolean, scene: Scene): Line => {
  const { wish, widened, join } = draft;
  const texts = textsOf(scene);
  const place = scene.city.subareas.find(({ id }) => id === wish.subarea)?.locative[scene.language] ?? null;
  const onlyTime = wish.subarea === null && wish.kinds.length === 0 && isNarrow(wish);
  const head =
    widened === 0 ? texts.listHead(place) : widened === 1 || onlyTime ? texts.nothingThen(place) : texts.nothingButNext;
  const rows = dates.map((date, at) => {
    const { title, when, where } = dateSaid(date, scene);
    return `${at + 1}. ${when}: ${title}, ${where}`;
  });
  return line([head, ...rows, join ? texts.joinWhich : texts.listNext].join('\n'), [
    ...dates.map((date, at) => ({
      title: `${at + 1}. ${kindShort(scene, date.kind) ?? dateSaid(date, scene).title}`,
      payload: join && date.signUp !== 'none' ? EVENT_PAYLOADS.join(date.id) : EVENT_PAYLOADS.date(date.id),
    })),
    ...(more ? [{ title: texts.titles.more, payload: 'events-more' }] : []),
    { title: texts.titles.otherPlace, payload: 'events-where' },
    ...entry(scene.words, 'menu'),
  ]);
};

/** "Złożyliśmy ofertę, co z nią?": told to nobody here. Who writes in a chat is not known to act for an organisation. */
import * as z from 'zod';
import { GRANTS_PATH, ORGANISATIONS_PATH } from '../../../shared/grants/addresses.ts';
import { defineFlow, end, type Input } from '../../engine/flow.ts';
import { line } from '../../engine/lines.ts';
import { hits } from '../../engine/patterns.ts';
import { grantPhrases } from '../../phrases/grants/index.ts';
import { LANGUAGES } from '../../phrases/languages.ts';
import { entry } from '../options.ts';

/** In any of the languages: people mix them. One list, so that a message is folded once. */
const WORDS = LANGUAGES.map((language) => grantPhrases(language).typed.ownOffer).join(',');

export const asksOwnOffer = ({ text, payload, understood }: Pick<Input, 'text' | 'payload' | 'understood'>): boolean =>
  payload === null &&
  text !== null &&
  (understood?.emergency ?? null) === null &&
  (understood?.formal ?? null) === null &&
  (understood?.privacy ?? null) === null &&
  hits(text, WORDS) > 0;

export const ownOfferFlow = defineFlow({
  name: 'own-offer',
  version: 1,
  draft: z.object({}),
  weight: () => 'offer',
  begin: (_input, { language, publicUrl, words }) => {
    const said = grantPhrases(language).ownOffer(`${publicUrl}${ORGANISATIONS_PATH}`, `${publicUrl}${GRANTS_PATH}`);
    return end([line(said, entry(words, 'grants', 'human', 'menu'))]);
  },
  steps: {},
});

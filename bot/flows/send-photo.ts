/** "Chcę dodać zdjęcie": it has to be sent, and nothing else is asked. */
import type { Input } from '../engine/flow.ts';
import { isOneOf } from '../engine/fold.ts';
import { phrases } from '../phrases/index.ts';
import { LANGUAGES } from '../phrases/languages.ts';

/** In any of the languages: people mix them. */
const WISHES = LANGUAGES.map((language) => phrases(language).typed.sendPhoto);

export const wantsToSendPhoto = ({ text, payload, attachments }: Input): boolean =>
  payload === null && attachments.length === 0 && WISHES.some((wishes) => isOneOf(text ?? '', wishes));

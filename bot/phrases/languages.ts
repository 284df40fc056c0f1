/** The languages that residents write in. They mix them, so what they say is held against the words of each. */
import type { Language } from '../../shared/city/profile.ts';

export const LANGUAGES = ['pl', 'uk', 'en'] as const satisfies readonly Language[];

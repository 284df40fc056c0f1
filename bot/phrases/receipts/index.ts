import type { Language } from '../../../shared/city/profile.ts';
import { en } from './en.ts';
import type { ReceiptPhrases } from './phrases.ts';
import { pl } from './pl.ts';
import { uk } from './uk.ts';

const ALL: Readonly<Record<Language, ReceiptPhrases>> = { pl, uk, en };

/** The sentences about receipts of one language. */
export const receiptPhrases = (language: Language): ReceiptPhrases => ALL[language];

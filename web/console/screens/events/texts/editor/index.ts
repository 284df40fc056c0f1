import type { Texts } from '../../../../texts/language.ts';
import { en } from './en.ts';
import { pl } from './pl.ts';
import type { EditorTexts } from './texts.ts';

export const EDITOR: Texts<EditorTexts> = { pl, en };

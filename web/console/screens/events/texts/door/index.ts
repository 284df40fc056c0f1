import type { Texts } from '../../../../texts/language.ts';
import { en } from './en.ts';
import { pl } from './pl.ts';
import type { DoorTexts } from './texts.ts';

export const DOOR: Texts<DoorTexts> = { pl, en };

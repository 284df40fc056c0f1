import type { Language } from '../../../shared/city/profile.ts';
import { en } from './en.ts';
import { pl } from './pl.ts';
import type { AccessibilityTexts } from './texts.ts';
import { uk } from './uk.ts';

export type { AccessibilityTexts, BarrierProblem } from './texts.ts';

export const ACCESSIBILITY_TEXTS: Readonly<Record<Language, AccessibilityTexts>> = { pl, uk, en };

/** Each part of the settings that has a form of its own kind here. Canned answers have their own screen beside the inbox. */
import type { Part } from '../../data/settings-types.ts';
import type { FieldSpec, ListSpec } from './field-spec.ts';

const VERIFIED: FieldSpec = { at: 'verified', kind: 'verified' };

const contact = (at: string, label: FieldSpec['label'] = 'contact'): FieldSpec => ({
  at,
  label,
  kind: 'group',
  fields: [
    { at: 'phone', kind: 'text', type: 'tel', empty: 'absent' },
    { at: 'email', kind: 'text', type: 'email', empty: 'absent' },
    { at: 'address', kind: 'text', empty: 'absent' },
    { at: 'url', kind: 'text', type: 'url', empty: 'absent' },
  ],
});

const whole = (...fields: readonly FieldSpec[]): FieldSpec => ({ at: '', label: 'whole', kind: 'group', fields });
const list = (spec: Omit<ListSpec, 'kind'>, at = '', label: FieldSpec['label'] = 'whole'): FieldSpec => ({
  at,
  label,
  kind: 'list',
  ...spec,
});

const EMPTY_IN_EACH = { pl: '', uk: '', en: '' };

export type FormPart = Exclude<Part, 'cannedAnswers'>;

export const PART_SPECS: Readonly<Record<FormPart, FieldSpec>> = {
  programme: whole(
    { at: 'name', kind: 'text' },
    { at: 'fanPage', hint: 'fanPageHint', kind: 'text', empty: 'null' },
    { at: 'pageUrl', kind: 'text', type: 'url', empty: 'null' },
    { at: 'automationApps', hint: 'automationAppsHint', kind: 'lines', empty: 'absent' },
    VERIFIED,
  ),
  office: whole(
    { at: 'name', kind: 'text' },
    contact('contact'),
    { at: 'dutyPhone', hint: 'dutyPhoneHint', kind: 'text', type: 'tel', empty: 'absent' },
    { at: 'hours', kind: 'week' },
    VERIFIED,
  ),
  quietHours: whole({ at: 'from', kind: 'text', type: 'time' }, { at: 'to', kind: 'text', type: 'time' }),
  categories: list({
    fields: [
      { at: 'name', kind: 'localised' },
      { at: 'short', hint: 'shortHint', kind: 'localised', most: 20 },
      { at: 'words', hint: 'wordsHint', kind: 'localised', rows: 2, empty: 'absent' },
      { at: 'answerWithinWorkingDays', hint: 'answerHint', kind: 'number', empty: 'null' },
      { at: 'acceptWithinWorkingHours', hint: 'acceptHint', kind: 'number' },
      { at: 'owner', hint: 'ownerHint', kind: 'one', of: 'owners', empty: 'null' },
      { at: 'sensitive', hint: 'sensitiveHint', kind: 'check' },
      VERIFIED,
    ],
    fresh: {
      name: EMPTY_IN_EACH,
      short: EMPTY_IN_EACH,
      sensitive: false,
      answerWithinWorkingDays: null,
      acceptWithinWorkingHours: 8,
      owner: null,
      verified: null,
    },
    onlyNew: ['sensitive'],
  }),
  owners: list({
    fields: [{ at: 'name', kind: 'text' }, contact('contact'), VERIFIED],
    fresh: { name: '', contact: {}, verified: null },
    canBeRemoved: true,
  }),
  routing: list({
    fields: [
      {
        at: 'when',
        kind: 'group',
        fields: [
          { at: 'categories', kind: 'several', of: 'categories', empty: 'absent' },
          { at: 'subareas', kind: 'several', of: 'places', empty: 'absent' },
          { at: 'weekdays', kind: 'several', of: 'weekdays', empty: 'absent' },
          { at: 'urgent', kind: 'yes-or-no' },
        ],
      },
      { at: 'to', label: 'goesTo', kind: 'route-to' },
    ],
    fresh: { when: {}, to: { kind: 'office' } },
    canBeRemoved: true,
    ordered: true,
  }),
  staff: list({
    fields: [
      { at: 'name', label: 'fullName', kind: 'text' },
      { at: 'role', kind: 'one', of: 'roles' },
      { at: 'subareas', kind: 'several', of: 'subareas' },
      { at: 'dutyDays', kind: 'several', of: 'weekdays' },
      { at: 'deputy', hint: 'deputyHint', kind: 'one', of: 'staff', empty: 'null' },
      { at: 'email', kind: 'text', type: 'email', empty: 'absent' },
      { at: 'phone', hint: 'mobileHint', kind: 'text', type: 'tel', empty: 'absent' },
      { at: 'seesSensitive', kind: 'check' },
      { at: 'left', hint: 'leftHint', kind: 'check' },
    ],
    fresh: { name: '', role: 'streetworker', subareas: [], dutyDays: [], deputy: null, seesSensitive: false },
  }),
  formalRoute: whole({ at: 'text', kind: 'localised', rows: 4 }, VERIFIED),
  privacy: whole(
    { at: 'controller', kind: 'text' },
    contact('controllerContact', 'controllerContact'),
    contact('dpo', 'dpo'),
    { at: 'legalBasis', kind: 'localised', rows: 3 },
    { at: 'supervisoryAuthority', kind: 'text' },
    VERIFIED,
  ),
  events: whole(
    { at: 'offerHours', kind: 'number' },
    { at: 'guardianHours', kind: 'number' },
    { at: 'remindAt', kind: 'text', type: 'time' },
    { at: 'webCodeMinutes', kind: 'number' },
    { at: 'webHoldShare', kind: 'percent' },
    { at: 'webSignUpsPerDay', kind: 'number' },
    {
      at: 'childProtection',
      kind: 'group',
      fields: [{ at: 'standardsUrl', kind: 'text', type: 'url', empty: 'null' }, VERIFIED],
    },
    {
      at: 'attendanceSheet',
      kind: 'group',
      fields: [
        { at: 'heading', kind: 'lines' },
        { at: 'columns', kind: 'lines' },
        { at: 'footer', kind: 'text', rows: 2, empty: 'null' },
        VERIFIED,
      ],
    },
    list(
      {
        fields: [
          { at: 'yearly', kind: 'number', empty: 'null' },
          { at: 'quarterlyPerSubarea', kind: 'number', empty: 'null' },
          { at: 'bySubarea', kind: 'per-subarea' },
          VERIFIED,
        ],
        fresh: null,
      },
      'kinds',
      'kinds',
    ),
    VERIFIED,
  ),
};

export const FORM_PARTS = Object.keys(PART_SPECS) as readonly FormPart[];
export const isFormPart = (part: string): part is FormPart => FORM_PARTS.some((one) => one === part);

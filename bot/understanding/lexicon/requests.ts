/** Words of formal letters, and of rights over one's data. */
import type { Lexicon } from '../lexicon.ts';
import type { Understanding } from '../understanding.ts';

export const FORMAL: Readonly<Record<NonNullable<Understanding['formal']>, Lexicon>> = {
  public_information: {
    pl: { strong: 'informacj* publiczn*, dostęp* do informacji, trybie dostępu, udostępnieni* informacji, ustawy o dostępie' },
    uk: { strong: 'публічн* інформац*, доступ до інформації' },
    en: { strong: 'public information, freedom of information' },
  },
  accessibility: {
    pl: {
      strong:
        'dostępność cyfrow*, dostępności cyfrow*, zapewnieni* dostępności, deklaracj* dostępności, tłumacz* migow*, język* migow*, czytnik* ekranu, żądanie zapewnienia, dostępność dla, dostępności dla, brak dostępności, alternatywn* dostęp*, nie widzę i, jestem niewidom*, jestem głuch*, jestem niesłysząc*',
    },
    uk: { strong: 'доступність для, жестов* мов*, я незряч*, я глух*' },
    en: { strong: 'accessibility, sign language, screen reader, i am blind, i am deaf' },
  },
  decision: {
    pl: {
      strong:
        'podanie, podania, odwołanie, odwołanie od, odwołać się od, wydanie decyzji, wydać decyzję, decyzj* administracyjn*, złożyć pismo, pismo urzędowe, pisma urzędow*, zaświadczeni*, zezwoleni*, pozwoleni*, sprostowanie decyzji, wezwanie do usunięcia',
    },
    uk: { strong: 'офіційна заява, офіційну заяву, подати заяву, подати апеляц*, оскаржити, дозвіл на, довідку' },
    en: { strong: 'formal application, appeal against, administrative decision, permit, official letter, certificate' },
  },
  complaint: {
    pl: { strong: 'skarga, skargę, skargi, zażalenie, zażalenia, poskarżyć, skarżę, składam skargę, skarżymy' },
    uk: { strong: 'скарга, скаргу, скарги, поскаржитис*, скаржусь, скаржитися' },
    en: { strong: 'complaint, complain, complaints, file a complaint' },
    ru: { strong: 'жалоба, жалобу, пожаловаться' },
  },
  proposal: {
    pl: {
      strong:
        'wnioskuję, wnioskujemy, składam wniosek, wniosek o zmianę, wniosek obywatelski, petycj*, postuluj*, postulat*, proponuję, proponujemy, propozycj*, mam propozycję',
    },
    uk: { strong: 'пропоную, пропозиці*, петиці*, пропонуємо' },
    en: { strong: 'petition, i propose, we propose, proposal, suggestion' },
    ru: { strong: 'предлагаю, предложение, петиция' },
  },
};

export const PRIVACY: Readonly<Record<NonNullable<Understanding['privacy']>, Lexicon>> = {
  delete: {
    pl: {
      strong:
        'usuń* & dane, usuń* & rozmow*, usuńcie wszystk*, usuń wszystk*, usunąć & dane, usunięci* & danych, skasuj* & dane, skasuj* & rozmow*, skasować & dane, skasować & rozmow*, usunąć & rozmow*, wyczyść* & rozmow*, wykasuj*, zapomnij* o mnie, bycia zapomnian*, wycofuję zgodę, wycofać zgodę, cofam zgodę, cofnąć zgodę, usuń moje, usuńcie moje, usuńcie mnie, skasujcie wszystko, kasujcie',
    },
    uk: { strong: 'видал* & дані, видал* & даних, видаліть мене, видалити переписк*, видаліть все, відкликаю згоду, vydalit*' },
    en: {
      strong:
        'delete & data, delete my, erase my, remove my data, forget me, withdraw my consent, delete this chat, delete everything, delete this conversation',
    },
    ru: { strong: 'удал* & данные, удалите' },
  },
  copy: {
    pl: {
      strong:
        'kopi* & danych, jakie dane, co o mnie wiecie, co o mnie macie, macie na mój temat, wiecie na mój temat, wgląd do moich, dostęp do moich danych, pobrać moje dane, moje dane pobrać',
    },
    uk: { strong: 'копі* & даних, які дані, що ви про мене знаєте, доступ до моїх даних' },
    en: {
      strong: 'copy & data, what data, what do you know about me, data you hold, data you have, access my data, download my data',
    },
    ru: { strong: 'какие данные, копи* данных' },
  },
  correct: {
    pl: {
      strong:
        'sprostow*, popraw* moje dane, poprawcie & nazwisk*, poprawić & nazwisk*, poprawić & dane, zmienić & numer telefonu, zmieniłam nazwisko, błędne dane, złe dane, zły numer telefonu macie, zaktualizuj* & dane',
    },
    uk: { strong: 'виправ* & дані, неправильні дані, змінити мої дані' },
    en: { strong: 'correct my, wrong data, update my data, change my name' },
    ru: { strong: 'исправ* & данные' },
  },
  'who-reads': {
    pl: {
      strong:
        'kto to czyta, kto czyta, kto widzi, kto ma dostęp, kto ma wgląd, czy ktoś to czyta, administrator* danych, inspektor ochrony, iod, rodo, gdpr, anonim*, prywatnoś*, jak długo trzymacie, jak długo przechow*, przechowujecie, komu przekaz*, komu udostępn*, gdzie trafiają, przetwarzani*, przetwarzacie, dowie się kto, sąsiad się dowie, wiedział że to ja, wiedziała że to ja, wiedzieli że to ja, dowiedział że to ja, dowiedzieli że to ja, wiedział kto zgłosił, wiedzieli kto zgłosił, nie podawajcie & nazwisk*, klauzul*, poufn*, dane osobowe, danych osobowych, muszę podawać, nie chcę podawać, nagrywan*',
    },
    uk: {
      strong: 'хто читає, хто це читає, хто бачить, хто має доступ, анонімн*, приватн*, конфіденц*, зберігаєте, персональн*',
    },
    en: {
      strong:
        'who reads, who can see, who sees, privacy, gdpr, anonymous*, data controller, data protection, how long do you keep, how long do you store, confidential, personal data',
    },
    ru: { strong: 'кто читает, кто видит, анонимн*, конфиденциальн*' },
  },
};

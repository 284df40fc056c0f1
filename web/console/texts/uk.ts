import { pl } from './pl.ts';
import { plural } from './plural.ts';
import type { ShellTexts } from './texts.ts';

const changes = plural('uk', { one: 'зміна', few: 'зміни', other: 'змін' });

/** What the frame says to people of organisations. */
type Said = Omit<ShellTexts, 'rooms' | 'roles' | 'parties' | 'states' | 'chat'>;

const said: Said = {
  appName: 'Akcja Rewitalizacja',
  skip: 'Перейти до змісту',
  navigation: 'Головні місця',
  more: 'Показати більше',
  back: 'Назад',
  cancel: 'Скасувати',
  close: 'Закрити',
  loading: 'Завантажую…',
  empty: 'Тут зараз нічого немає.',
  tryAgain: 'Спробуйте ще раз',
  language: 'Мова',
  languageNames: { pl: 'Polski', uk: 'Українська', en: 'English' },
  signIn: {
    title: 'Увійдіть',
    lead: 'Після входу ви побачите свої заявки.',
    button: 'Увійти',
    failed: 'Увійти не вдалося. Нічого не загублено, увійдіть ще раз.',
    noAccess: 'Ваша адреса не має доступу до цього місця.',
    noAccessNext: 'Попросіть когось з організації про запрошення.',
    cannotStart: 'Зараз не вдається запустити застосунок. Перевірте зв’язок і спробуйте ще раз.',
    otherOwner: 'На цьому пристрої чекають ненадіслані зміни іншої людини.',
    otherOwnerNext: 'Ця людина може тут увійти й надіслати їх. Їх можна й видалити; тоді вони зникнуть.',
    deleteTheirs: 'Видалити зміни цієї людини',
  },
  signOut: {
    button: 'Вийти',
    title: 'Вийти?',
    nothingLost: 'Усе надіслано. Копії зникнуть із цього пристрою.',
    unsent: (n) => `Не надіслано: ${changes(n)}. Якщо вийти, вони зникнуть:`,
    confirm: 'Вийти й видалити копії',
    stay: 'Залишитися',
  },
  status: {
    online: 'Є зв’язок',
    offline: 'Немає зв’язку',
    toSend: (n) => `${n} до надсилання`,
    refused: (n) => `Не прийнято: ${changes(n)}`,
    signInToGoOn: 'Увійдіть, щоб надіслати зміни й побачити нове',
    copyOf: (moment) => `Копія від: ${moment}`,
    newVersion: 'Є нова версія застосунку.',
    startNewVersion: 'Запустити нову версію',
    wiped: 'Цей пристрій не мав зв’язку 7 днів, тому копії видалено. Вони повернуться після входу.',
  },
  waiting: {
    title: 'До надсилання',
    lead: 'Зміни, збережені на цьому пристрої. Вони надішлються самі, коли повернеться зв’язок.',
    none: 'Усе надіслано.',
    heldBack: 'Не надіслано, бо попередню зміну не прийнято.',
    words: 'Текст:',
    again: 'Усе одно надіслати',
    drop: 'Прибрати зі списку',
    open: 'Переглянути',
    changes: 'Тим часом:',
  },
  outcome: {
    sent: 'Збережено й надіслано.',
    queued: 'Збережено на цьому пристрої. Надішлеться саме, коли повернеться зв’язок.',
    notNow: 'Не надіслано: немає зв’язку або вхід закінчився. Текст залишився тут, спробуйте за хвилину.',
  },
  problem: {
    unknown: 'Щось пішло не так. Спробуйте ще раз за хвилину.',
    heldBy: (name) => `Цим займається: ${name}.`,
    afterChanges: 'Прочитайте, що змінилося, і вирішіть ще раз.',
    outOfReach: 'Немає зв’язку, а на цьому пристрої немає копії.',
    outOfReachNext: 'Ми покажемо це, коли зв’язок повернеться.',
    notFound: 'Такого місця немає.',
    notFoundNext: 'Перейти до заявок',
  },
  me: {
    title: 'Я і цей пристрій',
    subareas: 'Мої райони',
    install: 'Щоб мати застосунок на екрані телефону, виберіть у меню браузера «Додати на головний екран».',
  },
};

/** What only staff read stays Polish: the console is not offered in Ukrainian. */
export const uk: ShellTexts = { ...pl, ...said };

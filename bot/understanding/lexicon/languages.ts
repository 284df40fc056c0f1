/** Small words that tell a language. Folded: no diacritics, lower case. Words that two languages share are left out. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter((word) => word !== ''));

export const POLISH = words(`
nie tak jest sa sie ze jak co czy gdzie kiedy kto na po za pod przy przed dla bez przez ale albo oraz lub bo tez juz jeszcze tylko
moze mozna prosze dziekuje dzieki czesc hej dzien dobry witam mi mnie mam masz ma mamy macie maja moj moja moje nasz nasza nasze wasz
pan pani panstwo ktos cos tu tutaj tam teraz zaraz dzis dzisiaj jutro wczoraj znowu ciagle bardzo chce chcialbym chcialabym chcemy jestem jestes
byl byla bylo byc bedzie beda moge moga da od do ulica ulicy ul pl w z i u o ja ty my wy on ona ono oni ten ta te tego tej tym tych
swieci dziala brak woda smieci drzewo dziura pies psy lampa latarnia mieszkanie klatka klatce sasiad sasiedzi dzieci chodnik droga
ile jaki jaka jakie dlaczego czemu jesli jezeli zeby aby gdy wiec no okej dobra siema elo pomoc zglosic zgloszenie zapisac zapisy nic`);

export const ENGLISH = words(`
the is are was were and or not my your our their his her this that these those there here please hello hi hey thanks thank you it its
when where what who how why which can could would should will shall have has had do does did dont doesnt isnt arent cant wont im ive
with without for from near next about into onto on at of in an be been being they we she he me us them i am street broken want need
light lights water rubbish dog dogs again since some any every all very too also just now today tomorrow yesterday yes no help sorry good morning`);

export const UKRAINIAN = words(`
що як де коли хто чому чи це та але або бо вже ще тут там є немає нема не на у в з до від за під при біля для без мені мене мій моя моє
мої наш наша ваш ваша ви ми він вона воно вони я ти будь ласка дякую привіт добрий день доброго дня вулиці вулиця вулицю можна треба хочу
буде були був було дуже знову зараз сьогодні завтра вчора щось хтось який яка яке які скільки також тільки допоможіть діти дитина сміття
вода води світло світла дім будинок будинку сусіди людина людини так ні або якщо щоб можливо потрібно працює`);

export const RUSSIAN = words(`
что как где когда кто почему это и но или уже еще здесь там есть нет не на у в с к от за под при возле для без мне меня мой моя мое мои
наш наша ваш ваша вы мы он она оно они я ты пожалуйста спасибо привет здравствуйте добрый день улице улица можно надо нужно хочу будет был
было были очень опять снова сейчас сегодня завтра вчера кто-то что-то какой какая какое какие сколько также только помогите дети ребенок мусор
вода воды свет дом дома соседи человек человека да если чтобы работает горит ничего`);

/** Ukrainian typed in Latin letters, in the English and the Polish manner; nothing that Polish has, too ("zaraz", "koło", "moja"). */
export const UKRAINIAN_IN_LATIN = words(`
shcho szczo scho shho yak koly kudy chomu czomu bud budlaska dyakuyu diakuyu diakuju dyakuju djakuju dyakuiu pryvit prywit
dobryj dobryi dobryy dobroho dobrogo dnya den vechir vulytsi vulytsia vulyci vulyca wulyci wulycia nema nemaye nemaje nemaie mozhna
treba khochu hochu xochu chochu mozhu duzhe vzhe wze uzhe tut bilya zapysatysya zapysatys zapysaty dytyna dytynu dytyny
dity ditey ditej ditjam smittya smittia smitja voda vody svitlo svitla switlo budynok pidizd pidizdi susid susidy susidka
dopomozhit dopomozit bud-laska robyty pratsyuye pratsiuie pracyuye ne ye ya mene meni moya moyi nash vash zavtra sohodni
syohodni vchora znovu liudyna lyudyna lyudy khto chto skilky chy hovoryt hovoryty rozmovlyaye ukrayinskoyu ukrainskoyu ukrajinskoju ukrainska
dribnyy likhtar lichtar ne-svityt svityt horyt potribno potribna bulo bude buv yakshcho tilky takozh spasybi budte vid pislya shchob`);

/** The frame of the app of organisations: who is signed in, where they are, and signing in again over what is being written. */
import { LocationProvider, lazy, Route, Router, useLocation } from 'preact-iso';
import { type Console, ConsoleContext } from '../console/data/console.ts';
import { memberMeQuery } from '../console/data/grants-types.ts';
import { useQuery } from '../console/data/use-query.ts';
import { useValue, type Value } from '../console/data/value.ts';
import { Icon, type IconName } from '../console/parts/icon.tsx';
import { ProblemNotice } from '../console/parts/notice.tsx';
import { Page } from '../console/parts/page.tsx';
import { Reading } from '../console/parts/reading.tsx';
import { StatusBar } from '../console/parts/status-bar.tsx';
import { useTexts } from '../console/texts/language.ts';
import { SHELL } from '../console/texts/shell.ts';
import { MemberContext } from './data/member.ts';
import { Door } from './screens/door.tsx';
import { MEMBERS } from './texts/index.ts';

const SCREENS = [
  { path: '/organizacje', screen: lazy(() => import('./screens/home.tsx')) },
  { path: '/organizacje/nowa', screen: lazy(() => import('./screens/register.tsx')) },
  { path: '/organizacje/organizacja/:id', screen: lazy(() => import('./screens/organisation.tsx')) },
  { path: '/organizacje/organizacja/:id/zmien', screen: lazy(() => import('./screens/change.tsx')) },
  { path: '/organizacje/oferta/:id', screen: lazy(() => import('./screens/offer.tsx')) },
  { path: '/organizacje/oferta/:id/projekt', screen: lazy(() => import('./screens/project.tsx')) },
  { path: '/organizacje/ja', screen: lazy(() => import('./screens/me.tsx')) },
];

/** `door`: open while somebody whose session ended asks for a link; what they were writing stays behind it. */
export const App = ({ console, door }: { readonly console: Console; readonly door: Value<boolean> }) => {
  const atDoor = useValue(door);
  return (
    <ConsoleContext.Provider value={console}>
      <div hidden={atDoor}>
        <LocationProvider scope="/organizacje">
          <Frame />
        </LocationProvider>
      </div>
      {atDoor && <Door failed={false} back={() => door.set(false)} />}
    </ConsoleContext.Provider>
  );
};

const Frame = () => {
  const words = useTexts(SHELL);
  const me = useQuery(memberMeQuery);
  if (me.state !== 'read')
    return (
      <>
        <StatusBar />
        <main id="content" class="page">
          <h1>{words.appName}</h1>
          {me.state === 'refused' ? <ProblemNotice problem={me.problem} /> : <Reading of={me}>{() => null}</Reading>}
        </main>
      </>
    );
  return (
    <MemberContext.Provider value={me.body}>
      <a class="skip" href="#content">
        {words.skip}
      </a>
      <div class="frame">
        <Places />
        <div class="room">
          <StatusBar />
          <Router>
            {SCREENS.map(({ path, screen }) => (
              <Route key={path} path={path} component={screen} />
            ))}
            <Route default component={NotFound} />
          </Router>
        </div>
      </div>
    </MemberContext.Provider>
  );
};

const PLACES: readonly { readonly path: string; readonly icon: IconName; readonly name: 'nav' | 'me' }[] = [
  { path: '/organizacje', icon: 'list', name: 'nav' },
  { path: '/organizacje/ja', icon: 'person', name: 'me' },
];

const Places = () => {
  const shell = useTexts(SHELL);
  const words = useTexts(MEMBERS).home;
  const { path } = useLocation();
  const at = path === '/organizacje/ja' ? 'me' : 'nav';
  return (
    <nav class="nav" aria-label={shell.navigation}>
      <ul>
        {PLACES.map(({ path: href, icon, name }) => (
          <li key={name}>
            <a href={href} {...(name === at ? { 'aria-current': 'page' as const } : {})}>
              <Icon name={icon} />
              <span>{words[name]}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};

const NotFound = () => {
  const words = useTexts(SHELL);
  const { title } = useTexts(MEMBERS).home;
  return (
    <Page title={words.problem.notFound}>
      <p>
        <a href="/organizacje">{title}</a>
      </p>
    </Page>
  );
};

/** The frame around every screen: who is signed in, where they are, what is not sent yet. */

import { useEffect } from 'preact/hooks';
import { LocationProvider, lazy, Route, Router, useLocation } from 'preact-iso';
import { meQuery } from './data/api-types.ts';
import { type Console, ConsoleContext } from './data/console.ts';
import { MeContext, useMe } from './data/me.ts';
import { useQuery } from './data/use-query.ts';
import { MessengerBanner } from './parts/messenger-banner.tsx';
import { Nav } from './parts/nav.tsx';
import { Notice } from './parts/notice.tsx';
import { Page } from './parts/page.tsx';
import { Reading } from './parts/reading.tsx';
import { StatusBar } from './parts/status-bar.tsx';
import { homeOf, MORE_PATH, ROOMS } from './rooms.ts';
import { NoAccess } from './screens/door/no-access.tsx';
import { liveBy } from './texts/dates.ts';
import { useTexts } from './texts/language.ts';
import { SHELL } from './texts/shell.ts';

const More = lazy(() => import('./screens/more.tsx'));

/** `wiped`: the copies of this device have just been deleted, after days without contact. */
export const App = ({ console, wiped }: { readonly console: Console; readonly wiped: boolean }) => (
  <ConsoleContext.Provider value={console}>
    <LocationProvider scope="/console">
      <Frame wiped={wiped} />
    </LocationProvider>
  </ConsoleContext.Provider>
);

const Frame = ({ wiped }: { readonly wiped: boolean }) => {
  const words = useTexts(SHELL);
  const me = useQuery(meQuery);
  if (me.state === 'refused') return <NoAccess problem={me.problem} />;
  if (me.state !== 'read')
    return (
      <>
        <StatusBar />
        <main id="content" class="page">
          <h1>{words.appName}</h1>
          {wiped && <Notice>{words.status.wiped}</Notice>}
          <Reading of={me}>{() => null}</Reading>
        </main>
      </>
    );
  // A copy of an earlier version may not name it.
  if (me.body.city.timeZone !== undefined) liveBy(me.body.city.timeZone);
  return (
    <MeContext.Provider value={me.body}>
      <a class="skip" href="#content">
        {words.skip}
      </a>
      <div class="frame">
        <Nav />
        <div class="room">
          <StatusBar />
          <MessengerBanner />
          <Router>
            {ROOMS.flatMap(({ screens }) => screens).map(({ path, screen }) => (
              <Route key={path} path={path} component={screen} />
            ))}
            <Route path={MORE_PATH} component={More} />
            <Route path="/console" component={Home} />
            <Route default component={NotFound} />
          </Router>
        </div>
      </div>
    </MeContext.Provider>
  );
};

const Home = () => {
  const me = useMe();
  const { route } = useLocation();
  useEffect(() => route(homeOf(me.role), true), [me.role, route]);
  return null;
};

const NotFound = () => {
  const words = useTexts(SHELL);
  const me = useMe();
  return (
    <Page title={words.problem.notFound}>
      <p>
        <a href={homeOf(me.role)}>{words.problem.notFoundNext}</a>
      </p>
    </Page>
  );
};

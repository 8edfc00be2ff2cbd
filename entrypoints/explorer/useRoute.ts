/* Where the Explorer is: the part of its address after "#". Back and forward work by themselves. */
import { useEffect, useState } from 'preact/hooks';
import { type Route, routeOf } from '../../components/explorer/route';

export function useRoute(): Route {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  useEffect(() => {
    const follow = () => setRoute(routeOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}

/* The popup's door: finds the tab and keeps the view current; words, direction and colours come with the surface. */
import { useMemo, useRef } from 'preact/hooks';
import '../../components/theme.css';
import { isAllowed } from '../surface/access';
import { openSurface, type SurfaceProps } from '../surface/Surface';
import { today } from '../surface/today';
import { usePatience } from '../surface/usePatience';
import { askGranted, type Granted, usePermissions } from '../surface/usePermissions';
import { browserActions } from './browser-actions';
import './popup.css';
import { PopupView } from './PopupView';
import { edgeReady, useDigest, useEdge } from './use-digest';
import { tabReady, usePopupTab, useTabId } from './use-tab';

let granted: Granted | undefined;
const grantedReady = askGranted().then((answer) => {
  granted = answer;
}, console.error);

function Popup({ settings }: SurfaceProps) {
  const id = useTabId();
  const host = useRef('');
  const actions = useMemo(() => browserActions(id, () => host.current), [id]);
  const shown = usePopupTab(id, actions.read);
  const tab = usePatience(shown.state);
  const edge = useEdge();
  const digested = useDigest(shown, edge);
  const { origins } = usePermissions(granted);
  host.current = tab?.host ?? '';
  const allowed = isAllowed(host.current, origins);
  return <PopupView {...{ tab, settings, edge, digested, allowed, actions }} today={today()} />;
}

void openSurface(Popup, 'product-name', Promise.all([tabReady, edgeReady, grantedReady]));

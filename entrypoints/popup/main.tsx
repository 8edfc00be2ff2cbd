/* The popup's door: finds the tab and keeps the view current; words, direction and colours come with the surface. */
import { useMemo, useRef } from 'preact/hooks';
import '../../components/theme.css';
import { isAllowed } from '../surface/access';
import { openSurface, type SurfaceProps } from '../surface/Surface';
import { useDataset } from '../surface/useDataset';
import { usePermissions } from '../surface/usePermissions';
import { today } from '../surface/useSlash';
import { browserActions } from './browser-actions';
import './popup.css';
import { PopupView } from './PopupView';
import { useTabId, useTabState } from './use-tab';

function Popup({ settings }: SurfaceProps) {
  const id = useTabId();
  const host = useRef('');
  const actions = useMemo(() => browserActions(id, () => host.current), [id]);
  const tab = useTabState(id, actions.read);
  const dataset = useDataset();
  const { origins } = usePermissions();
  host.current = tab?.host ?? '';
  const allowed = isAllowed(host.current, origins);
  return <PopupView {...{ tab, settings, dataset, allowed, actions }} today={today()} />;
}

void openSurface(Popup, 'product-name');

/* Opens the page. */
import { openSurface } from '../surface/Surface';
import { SidePanel } from './SidePanel';

void openSurface(SidePanel, 'panel-title');

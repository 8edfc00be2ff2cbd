/* Opens the page. */
import { openSurface } from '../surface/Surface';
import { Welcome } from './Welcome';

void openSurface(Welcome, 'welcome-title');

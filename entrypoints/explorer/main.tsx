/* Opens the page. */
import { openSurface } from '../surface/Surface';
import { Explorer } from './Explorer';

void openSurface(Explorer, null);

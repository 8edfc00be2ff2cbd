/* Opens the page. */
import { openSurface } from '../surface/Surface';
import { Options } from './Options';

void openSurface(Options, 'options-title');

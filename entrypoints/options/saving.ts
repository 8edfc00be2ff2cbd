/* What a block of the settings is given: the settings as they stand, and how to change some. A change that is not kept is said. */
import type { Settings } from '../../page/settings';

export interface SavingProps {
  settings: Settings;
  save: (patch: Partial<Settings>) => void;
}

/* staleness: what was last held against its sources long ago. For information only; the date of today is an argument. */
import { daysBetween } from '../../core/dates';
import type { Complaint, Rule } from './rule';

/** A record older than this is worth a look, whatever the dossier's own threshold. */
const RECORD_DAYS = 180;

export const staleness: Rule = {
  name: 'staleness',
  scope: 'record',
  description: 'Records not held against their sources for long (information).',
  check(file, { topic, today }) {
    const complaints: Complaint[] = [];
    const { verified } = file.value;
    if (typeof verified === 'string' && daysBetween(verified, today) > RECORD_DAYS)
      complaints.push({ file, path: ['verified'], level: 'info', message: `last checked ${verified}; hold it against its sources again` });
    if (file.kind === 'topic' && topic && daysBetween(topic.asOf, today) > topic.thresholds.staleAfterDays)
      complaints.push({ file, path: ['asOf'], level: 'info', message: `covers nothing after ${topic.asOf}; read what came since` });
    return complaints;
  },
};

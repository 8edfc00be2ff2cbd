/*
 * Words that stand beside a person's name without being part of it, and words that turn a name into that of a building
 * or institution. They let a bare surname be told from a namesake ("Secretary X" against "Firstname X").
 */

/** Folded words that may come right before a bare surname. */
export const beforeSurname: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr president vice prime minister secretary foreign defense defence senator representative congressman ambassador envoy ' +
    'general admiral colonel spokesman spokeswoman spokesperson chief negotiator negotiators speaker leader ayatollah sheikh imam king ' +
    'prince crown emir sultan chancellor governor director deputy special then former late and or but with by as said says for from to ' +
    'of in on at the a while when after before since if that also meanwhile however both like unlike via against between under ' +
    'monsieur madame herr frau senor prasident presidente president ministre minister ministro aussenminister vizeprasident amid yet ' +
    'why how what where who did does will would could should has have is was will not only even asked pressed speaking today yesterday ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october ' +
    'november december team camp administration pro anti ex sayin'
  ).split(' '),
);

/** Folded words that, right after a name, make it that of something else. */
export const afterName: ReadonlySet<string> = new Set(
  (
    'university college school airport tower towers hotel hotels street avenue road boulevard square stadium park foundation institute museum hospital ' +
    'county township plaza casino casinos golf field base base. street. airlines airways jr sr khan bank club fc library center centre steakhouse vineyard united boys development philharmonic symphony ' +
    'orchestra marriott hilton marathon'
  ).split(' '),
);

/** Folded words that, right after a surname, make it a company's. */
export const companyAfter: ReadonlySet<string> = new Set(
  'group holdings holding properties organization organisation companies enterprises capital brothers vodka media'.split(' '),
);

/** Folded particles with which a family name begins: no first name. */
export const nameParticles: ReadonlySet<string> = new Set(['al', 'el', 'bin', 'ibn', 'de', 'di', 'von', 'van']);

/** Words of four letters and more that a headline in capitals leaves small. */
export const smallInTitles: ReadonlySet<string> = new Set(
  'from with over into after amid upon than that about before between without under through against until during toward towards'.split(' '),
);

/** What stands right before or after a town in the name of a treaty that was signed there once: the town itself is not meant. */
export const treatyBefore =
  /(?:conventions?|convenio|convenzione|konvention|statute|statut|estatuto|statuto|статут|treaty|treaties|traité|tratado|trattato|договор\S*|اتفاقية|اتفاقيات|معاهدة|کنوانسیون|معاہدہ|אמנת)\s+(?:of\s+|de\s+|di\s+)?$/iu;
export const treatyAfter = /^\s*(?:conventions?|konvention|sözleşmesi|کنونشن|公约|公約|条約|條約|협약)/iu;

/** Folded regions that, after a comma, say that a town is the namesake of a better known one. */
export const regions: ReadonlySet<string> = new Set(
  (
    'alabama alaska arizona arkansas california colorado connecticut delaware florida georgia idaho illinois indiana iowa kansas kentucky ' +
    'louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma ontario oregon ' +
    'pennsylvania tennessee texas utah vermont virginia wisconsin wyoming'
  ).split(' '),
);

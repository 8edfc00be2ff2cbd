/*
 * wording: words that take a side, or say what their heading says, each with the reason and what to write instead. Words inside quotations are the
 * speaker's and stay. The list is about English, not about any topic.
 */
import { type Complaint, type Rule, textsIn } from './rule';

/** Fields that hold our own words. */
const OURS = new Set([
  'title',
  'summary',
  'says',
  'context',
  'claim',
  'question',
  'short',
  'commonGround',
  'wouldSettle',
  'text',
  'profile',
  'mandate',
  'about',
  'explanation',
  'label',
]);

const WORDS: readonly (readonly [RegExp, string])[] = [
  [/\badmit(?:s|ted|ting)?\s+(?:that|to)\b/i, 'presumes guilt; write "said" or "stated"'],
  [/\bconced(?:es|ed)\s+that\b/i, 'presumes defeat in an argument; write "said"'],
  [/\binsist(?:s|ed|ing)?\b/i, 'makes one speaker sound stubborn; write "said" or "repeated"'],
  [
    /\b(?:lash(?:es|ed|ing)?\s+out|slam(?:s|med|ming)?|blast(?:s|ed|ing)\s+(?:at\s+)?(?:the|him|her)\b)/i,
    'colours the tone; write "criticised" or "said"',
  ],
  [/\bso-called\b/i, 'casts doubt on a name; use the name, or say who uses it'],
  [/\bregimes?\b/i, 'judges a government; write "government"'],
  [/\bboast(?:s|ed|ing|ful)?\b/i, 'judges the speaker; write "said"'],
  [/\bbrag(?:s|ged|ging)?\b/i, 'judges the speaker; write "said"'],
  [/\bpropaganda\b/i, 'judges a text; name its publisher and state'],
  [/\bdisinformation\b/i, 'presumes intent; write "accounts differ"'],
  [/\bterror(?:ist|ists|ism)\b/i, 'is itself contested; name the group or the act'],
  [/\bmartyr(?:s|ed|dom)?\b/i, 'takes a side; write "killed"'],
  [/\b(?:unprovoked|heinous|cowardly|brutal|barbaric|savage|ruthless)\b/i, 'judges an act; say what happened'],
  [/\b(?:heroic|historic|landmark|unprecedented)\b/i, 'praises; say what is new'],
  [/\b(?:aggression|aggressors?)\b/i, 'is a legal judgement; write "attack" and name who calls it so'],
  [/\bpuppets?\b/i, 'belittles; name the relation'],
  [/\b(?:hardliners?|hard-liners?|moderates?|hawks?|hawkish)\b/i, 'labels people; name the office or the view'],
  [/\b(?:obviously|clearly|of course|undoubtedly|needless to say)\b/i, 'argues; state the fact and its source'],
  [/\b(?:refus(?:es|ed)\s+to\s+(?:admit|acknowledge))\b/i, 'presumes what is denied; write "denied" or "did not comment"'],
];

/** What a heading above the field says already. */
const DOUBLED: readonly (readonly [field: string, RegExp, string])[] = [
  ['wouldSettle', /\bwould (?:help to )?settle it\b/i, 'stands under that very heading; name only what would'],
];

const QUOTED = /[“"«„][^”"»“„]+[”"»]/gu;

export const wording: Rule = {
  name: 'wording',
  scope: 'record',
  description: 'Loaded words warn, each with a reason; quotations are left alone.',
  check(file) {
    if (file.kind === 'sources' || file.kind === 'topic') return [];
    return textsIn(file).flatMap(({ text, path }): Complaint[] => {
      const key = path.findLast((part) => typeof part === 'string');
      if (typeof key !== 'string' || !OURS.has(key) || path[0] === 'roles') return [];
      const own = text.replace(QUOTED, '');
      const doubled = DOUBLED.flatMap(([field, pattern, reason]) => (field === key ? [[pattern, reason] as const] : []));
      return [...WORDS, ...doubled].flatMap(([pattern, reason]): Complaint[] => {
        const found = pattern.exec(own);
        return found ? [{ file, path, level: 'warning', message: `"${found[0]}" ${reason}` }] : [];
      });
    });
  },
};

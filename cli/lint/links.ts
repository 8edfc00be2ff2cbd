/* links: addresses are https or http, and no text smuggles in markup or another scheme. Broken records are read too. */
import { type Complaint, type Rule, textsIn } from './rule';

const OTHER_SCHEME = /\b(?:javascript|data|vbscript|file|blob):\S/i;
const MARKUP = /<\/?[a-z][^>]*>/i;

export const links: Rule = {
  name: 'links',
  scope: 'record',
  description: 'Addresses are https or http; texts hold no markup.',
  check: (file) =>
    textsIn(file).flatMap(({ text, path }): Complaint[] => {
      if (path.at(-1) === 'url' && !/^https?:\/\/[^\s/]+/.test(text))
        return [{ file, path, message: `"${text}" is no web address; write https://… or null` }];
      if (OTHER_SCHEME.test(text)) return [{ file, path, message: 'holds an address that is not https or http; take it out' }];
      return MARKUP.test(text) ? [{ file, path, message: 'holds markup; records are plain text' }] : [];
    }),
};

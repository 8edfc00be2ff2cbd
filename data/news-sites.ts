/* The news sites offered at the first start: domains of many countries, each with the country of its publisher and its main language. */
import listed from './news-sites.json' with { type: 'json' };

export interface NewsSite {
  /** Domain; subdomains belong to it. */
  host: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** ISO 639-1. */
  language: string;
}

export const newsSites: readonly string[] = (listed as NewsSite[]).map(({ host }) => host);

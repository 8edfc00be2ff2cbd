/*
 * What a page says of itself: the root that holds its article, its title, language, publisher and date. Reads markup only
 * and takes the document as an argument, so that the command line reads saved pages by the same code.
 */
import type { StatedDates } from '../core/published';
import { readDates } from './stated-dates';

export interface PageFacts {
  /** The element to read. */
  root: Element;
  title?: string | undefined;
  dates: StatedDates;
  language?: string | undefined;
  publisher?: string | undefined;
}

/** A candidate root must hold this share of the paragraphs' text, or the whole body is read. */
const ROOT_SHARE = 0.6;

export function readFacts(document: Document): PageFacts {
  const data = readLinkedData(document);
  const metas = readMetas(document);
  const meta = (name: string) => metas.get(name);
  return {
    root: findRoot(document),
    title: firstOf(meta('og:title'), stringIn(data, 'headline'), document.querySelector('h1')?.textContent, document.title),
    dates: readDates(document, data, metas),
    language: findLanguage(document, data, meta),
    publisher: firstOf(
      meta('og:site_name'),
      nameIn(data, 'publisher'),
      nameIn(data, 'sourceOrganization'),
      meta('application-name'),
      meta('dc.publisher'),
      meta('copyright'),
    ),
  };
}

function findRoot(document: Document): Element {
  const { body } = document;
  const lengths = new Map<Element, number>();
  for (const paragraph of body.querySelectorAll('p')) lengths.set(paragraph, paragraph.textContent?.length ?? 0);
  const lengthIn = (paragraphs: Iterable<Element>) => [...paragraphs].reduce((sum, each) => sum + (lengths.get(each) ?? 0), 0);
  const whole = lengthIn(lengths.keys());
  const candidates = [...document.querySelectorAll('article, main, [role="main"], [itemprop="articleBody"]')];
  let best = body as Element;
  for (const candidate of candidates) {
    if (best.contains(candidate) && lengthIn(candidate.querySelectorAll('p')) >= whole * ROOT_SHARE) best = candidate;
  }
  return best;
}

/** The first tag that is one: of the page, of its article, or as its metadata states it. */
function findLanguage(document: Document, data: LinkedData, meta: (name: string) => string | undefined): string | undefined {
  const stated = [
    document.documentElement.getAttribute('lang'),
    document.documentElement.getAttribute('xml:lang'),
    meta('og:locale'),
    meta('content-language'),
    stringIn(data, 'inLanguage'),
    document.querySelector('article[lang], main[lang], body[lang]')?.getAttribute('lang'),
  ];
  const tags = stated.map((tag) => tag?.trim().replace('_', '-').toLowerCase().split('-')[0]);
  return tags.find((tag) => tag !== undefined && /^[a-z]{2,3}$/.test(tag));
}

/** What the page's meta elements say, by name in small letters; the first of a name counts. */
export type Metas = ReadonlyMap<string, string>;

function readMetas(document: Document): Metas {
  const found = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    for (const attribute of ['property', 'name', 'http-equiv', 'itemprop']) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      const content = element.getAttribute('content');
      if (name && content && !found.has(name)) found.set(name, content);
    }
  }
  return found;
}

export type LinkedData = Record<string, unknown>[];

const NODES_READ = 200;
const SCRIPT_LIMIT = 200_000;

/** Objects of the page's JSON-LD, those of a graph included; broken scripts are passed over. */
export function readLinkedData(document: Document): LinkedData {
  const found: LinkedData = [];
  const queue: unknown[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? '';
    if (text.length > SCRIPT_LIMIT) continue;
    try {
      queue.push(JSON.parse(text));
    } catch {
      // A page's own mistake; its other signs are read all the same.
    }
  }
  while (queue.length > 0 && found.length < NODES_READ) {
    const next = queue.shift();
    if (Array.isArray(next)) queue.push(...next.slice(0, NODES_READ));
    else if (typeof next === 'object' && next !== null) {
      found.push(next as Record<string, unknown>);
      if ('@graph' in next) queue.push(next['@graph']);
    }
  }
  return found;
}

function stringIn(data: LinkedData, key: string): string | undefined {
  for (const node of data) {
    const value = node[key];
    if (typeof value === 'string') return value;
  }
  return undefined;
}

function nameIn(data: LinkedData, key: string): string | undefined {
  for (const node of data) {
    const value = Array.isArray(node[key]) ? node[key][0] : node[key];
    if (typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string') return value.name;
    if (typeof value === 'string' && !/^(?:https?:|#|_:)/.test(value)) return value;
  }
  return undefined;
}

const TITLE_LIMIT = 500;

function firstOf(...values: (string | null | undefined)[]): string | undefined {
  for (const value of values) {
    const text = value?.replace(/\s+/g, ' ').trim();
    if (text) return text.slice(0, TITLE_LIMIT);
  }
  return undefined;
}

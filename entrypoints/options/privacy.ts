/*
 * Two facts that the browser itself holds: which addresses this page has asked for, and the rule that the manifest sets
 * for every page of the extension. The count covers this page only; the rule covers all.
 */
import { browser } from 'wxt/browser';

/** Requests of this page to anything but the extension's own files. */
export function outsideRequests(): number {
  const own = `${location.origin}/`;
  return performance.getEntriesByType('resource').filter(({ name }) => !name.startsWith(own)).length;
}

export function privacyRule(): string {
  const rule: unknown = browser.runtime.getManifest().content_security_policy;
  if (typeof rule === 'string') return rule;
  const pages = rule && typeof rule === 'object' && 'extension_pages' in rule ? rule.extension_pages : null;
  return typeof pages === 'string' ? pages : '';
}

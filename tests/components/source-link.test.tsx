// @vitest-environment happy-dom
/* The one way out: http and https, without a word about where the reader came from; anything else is plain text. */
import { expect, it } from 'vitest';
import { SourceLink } from '../../components/SourceLink';
import { show } from './render';

it.each(['https://gazette.example/a', 'http://gazette.example/a'])('links %s', (url) => {
  const link = show(<SourceLink url={url}>Gazette</SourceLink>).querySelector('a');
  expect([link?.getAttribute('href'), link?.rel, link?.target]).toEqual([url, 'noreferrer', '_blank']);
});

it.each([
  'javascript:alert(1)',
  ' JavaScript:alert(1)',
  'data:text/html,x',
  'ftp://gazette.example/',
  'https://user:word@gazette.example/',
  '//gazette.example/',
  'gazette.example',
  '',
  null,
])('does not link %s', (url) => {
  const container = show(<SourceLink url={url}>Gazette</SourceLink>);
  expect(container.querySelector('a')).toBeNull();
  expect(container.textContent).toBe('Gazette');
});

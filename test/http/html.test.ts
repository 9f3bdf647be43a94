import { expect, it } from 'vitest';
import { Address, html, to } from '../../src/http/html.ts';

it('escapes texts, and shows characters that act on the text around them', () => {
  const hostile = '"><script>alert(1)</script>\u202eknaB';
  expect(html`<p title="${hostile}">${hostile}</p>`.toString()).toBe(
    '<p title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;⟨U+202E⟩knaB">&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;⟨U+202E⟩knaB</p>',
  );
});

it('makes nothing of what is absent, and joins lists', () => {
  expect(html`${null}${undefined}${false}${''}${0}${[html`<b>${'<'}</b>`, ['a', 1]]}`.toString()).toBe(
    '0<b>&lt;</b>a1',
  );
});

it.each(['href', 'src', 'action', 'formaction'])('lets an address only follow %s', (name) => {
  const strings = Object.assign([`<a ${name}="`, '">'], { raw: [] });
  expect(() => html(strings, 'javascript:alert(1)')).toThrow('only an address');
  expect(html(strings, to`/codes`).toString()).toBe(`<a ${name}="/codes">`);
});

it('encodes what is put into an address', () => {
  expect(to`/ports/${'a/b?"'}/${1}`.with({ tag: 'a&b', sim: null, page: 2 }).text).toBe(
    '/ports/a%2Fb%3F%22/1?tag=a%26b&page=2',
  );
});

it.each([
  ['/codes?tag=a', '/codes?tag=a'],
  ['/a/../codes', '/codes'],
  ['/', '/'],
])('reads %s as %s', (written, text) => {
  expect(Address.read(written)?.text).toBe(text);
});

it.each([
  'javascript:alert(1)',
  '//elsewhere.test',
  '/\\elsewhere.test',
  'https://elsewhere.test/',
  'codes',
  '',
  '/\t/elsewhere.test',
  '/.//elsewhere.test',
])('does not lead to %j', (written) => {
  expect(Address.read(written)).toBeNull();
});

import { escapeHtml } from '../../render/escape-html.ts';
import type { Marked, Span, Tone } from '../../render/marked.ts';
import { sectionsOf } from '../../render/sections.ts';

/** The bar beside a message that says how grave it is. */
const COLOURS: Readonly<Record<Tone, string>> = {
  critical: '#d32f2f',
  warning: '#f9a825',
  info: '#1976d2',
  good: '#388e3c',
};
const FONT = 'font: 15px/1.4 system-ui, sans-serif';
const QUOTE = 'margin: 8px 0; padding: 4px 12px; border-left: 3px solid #ccc; white-space: pre-wrap';
const SMALL = 'color: #666; font-size: 13px';
const CODE = 'font: 1.1em ui-monospace, monospace; background: #f2f2f2; padding: 1px 4px';

/**
 * Writes a message as the HTML part of a mail: headline beside a coloured bar, fields as a table, what others wrote as a
 * quotation, small print below. Styles stand at the elements, since mail programs drop others. Nothing of a text is markup.
 */
export function emailHtml(marked: Marked): string {
  const { headline, fields, body, smallPrint } = sectionsOf(marked);
  const bar =
    headline === null ? '' : `; border-left: 4px solid ${COLOURS[headline.tone]}; padding-left: 12px`;
  const rows = fields.map(
    ({ label, value }) =>
      `<tr><td style="${SMALL}; padding-right: 16px">${escapeHtml(label)}</td><td>${escapeHtml(value)}</td></tr>`,
  );
  return [
    `<div style="${FONT}${bar}">`,
    headline === null ? '' : `<p><strong>${escapeHtml(headline.text)}</strong></p>`,
    rows.length === 0 ? '' : `<table>${rows.join('')}</table>`,
    ...body.map(({ isQuote, spans }) => {
      const inner = spans.map(element).join('');
      return isQuote
        ? `<blockquote style="${QUOTE}">${inner}</blockquote>`
        : `<div style="white-space: pre-wrap">${inner}</div>`;
    }),
    smallPrint === '' ? '' : `<p style="${SMALL}">${escapeHtml(smallPrint)}</p>`,
    '</div>',
  ].join('');
}

function element(span: Span): string {
  const text = escapeHtml(span.text);
  const mono = span.mono ? `<code style="${CODE}">${text}</code>` : text;
  const italic = span.italic ? `<em>${mono}</em>` : mono;
  const bold = span.bold ? `<strong>${italic}</strong>` : italic;
  return span.href === undefined ? bold : `<a href="${escapeHtml(span.href)}">${bold}</a>`;
}

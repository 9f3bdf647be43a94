/** What the marks of alerts look like: a machine that draws pictures has no font for them. */
const COLOURS: Readonly<Record<string, string>> = {
  '🔴': '#dd2e44',
  '🟠': '#f4900c',
  '🔵': '#55acee',
  '🟢': '#78b159',
};

/** Draws the marks in a text that is HTML already. */
export function withMarks(html: string): string {
  return html.replace(/🔴|🟠|🔵|🟢/gu, (mark) => {
    const style = `display:inline-block;width:.85em;height:.85em;border-radius:50%;vertical-align:-.08em;background:${COLOURS[mark] ?? ''}`;
    return `<span style="${style}"></span>`;
  });
}

/** Makes HTML of a text. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

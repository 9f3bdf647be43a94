/** A first line that is longer is no title. */
const MOST_TITLE = 120;

/** Splits a text into a title, which is its first line, and the rest; the title is empty where either would be empty. */
export function titled(text: string): { readonly title: string; readonly rest: string } {
  const [first = '', ...lines] = text.toWellFormed().split('\n');
  const rest = lines.join('\n').trim();
  return rest === '' || first.trim() === '' || first.length > MOST_TITLE
    ? { title: '', rest: text.toWellFormed() }
    : { title: first.trim(), rest };
}

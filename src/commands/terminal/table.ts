import { visible } from '../../domain/visible.ts';

/** Between two columns. */
const GAP = '  ';

/** Makes text from outside safe as a part of one line: nothing hidden, nothing that works, no line break. */
export function inLine(text: string): string {
  return visible(text).replaceAll('\n', '␊');
}

/** Formats rows of cells as lines with aligned columns; a row may lack cells at its end. */
export function table(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows)
    for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, widthOf(cell));
  return rows.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell)))
      .join(GAP)
      .trimEnd(),
  );
}

const characters = new Intl.Segmenter();

function widthOf(cell: string): number {
  return [...characters.segment(cell)].length;
}

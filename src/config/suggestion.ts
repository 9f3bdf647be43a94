import { nearest } from '../domain/nearest.ts';

/** The mend that follows a wrong name: `; did you mean "x"?`, else what there is to choose from. */
export function suggestion(written: string, names: readonly string[]): string {
  const near = nearest(written, names);
  if (near !== null) return `; did you mean "${near}"?`;
  return names.length === 0 ? '' : `; there is ${names.join(', ')}`;
}

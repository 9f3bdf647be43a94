/**
 * Returns what people call a principal, by its id: `ana` for `user:ana`, the last part for a user of a provider.
 */
export function personName(id: string): string {
  const [, kind = '', name = ''] = /^(user|token|local|proxy)[:#](.+)$/s.exec(id) ?? [];
  if (kind === 'token') return `${name} (a program)`;
  if (kind === 'local') return `${name} (command line)`;
  if (kind !== '') return name;
  if (id === 'local') return 'this machine';
  return id.slice(id.lastIndexOf('#') + 1);
}

/** The environment in which a Node says that it is another. */
export function pretending(version: string): Record<string, string> {
  const versions = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } });`;
  const itself = `Object.defineProperty(process, 'version', { value: 'v${version}' });`;
  const module = `data:text/javascript,${encodeURIComponent(versions + itself).replaceAll("'", '%27')}`;
  return { NODE_OPTIONS: `--import=${module}` };
}

import { launchRelay } from './launch-relay.ts';
import { requireConfig } from './read-config.ts';
import { play } from './simulate.ts';
import { CommandError, EXIT, print, type ExitCode } from './terminal.ts';
import { terminated } from './terminated.ts';

const GATEWAY = { ports: '32', slots: '4', rate: '2/s', faults: true };

/**
 * `simwire demo`: a relay with the config's first gateway played against it over HTTP, until Ctrl-C. No account is
 * needed if the config has none.
 */
export async function demo(file: string, seed: string): Promise<ExitCode> {
  const config = requireConfig(file);
  const [[name, gateway] = []] = Object.entries(config.gateways);
  const token = gateway?.tokens[0];
  if (name === undefined || token === undefined) throw new CommandError(`${file}: the demo needs a gateway`);

  const ended = terminated();
  const relay = await launchRelay(config, 'warn');
  const url = `${relay.url}/report/${name}/${token}`;
  print(`Simwire listens on ${relay.url}. A real gateway would get this report URL: ${url}`);
  print('A simulated gateway with 32 ports and 4 SIM slots each now reports to it. Ctrl-C ends the demo.');

  const stopping = new AbortController();
  const played = play({ ...GATEWAY, url, seed }, stopping.signal);
  await Promise.race([ended, relay.failed]);
  stopping.abort();
  const { reports, lost } = await played;
  await relay.stop();
  print(`\nThe demo is over: ${reports} reports, ${lost} lost. Next: config/simwire.yaml and "npm start".`);
  return EXIT.fine;
}

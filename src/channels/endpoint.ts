import type { Endpoint } from './network-errors.ts';
import type { NetworkSettings } from './network.ts';
import { proxyFor, serverOf } from './proxy.ts';
import type { DestinationSettings } from './settings.ts';

/** Returns the endpoint of a destination's messages; null where they do not leave this machine. */
export function endpointOf(settings: DestinationSettings): Endpoint | null {
  switch (settings.type) {
    case 'telegram':
      return endpointAt('api_root', settings.api_root, settings);
    case 'slack':
    case 'discord':
      return endpointAt('webhook_url', settings.webhook_url, settings);
    case 'ntfy':
    case 'email':
      return endpointAt('server', settings.server, settings);
    case 'apprise':
    case 'webhook':
      return endpointAt('url', settings.url, settings);
    case 'console':
      return null;
    default:
      return settings satisfies never;
  }
}

/**
 * Returns the endpoint that an address leads to, and the proxy on the way.
 * @param key the config's key that holds the address
 */
export function endpointAt(key: string, address: string, network: NetworkSettings): Endpoint {
  const url = new URL(address);
  return {
    scheme: url.protocol.replace(':', ''),
    host: `${url.hostname}:${serverOf(url).port}`,
    key,
    proxy: proxyOn(url, network),
  };
}

function proxyOn(target: URL, network: NetworkSettings): Endpoint['proxy'] {
  const key = network.proxy === undefined ? 'HTTPS_PROXY' : 'proxy';
  try {
    const proxy = proxyFor(network, target);
    return proxy && { host: proxy.host, key };
  } catch {
    return { host: 'an address that is none', key };
  }
}

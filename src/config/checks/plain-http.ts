import type { Finding } from '../problem.ts';
import { isPlainHttpBeyondLoopback } from '../schema/address.ts';
import type { Check } from './check.ts';

/** Texts and bot tokens that would cross a network readable by all. */
export const messagesAreEncrypted: Check = ({ config }) =>
  Object.entries(config.destinations).flatMap(([name, destination]): Finding[] => {
    const [key, address] =
      destination.type === 'telegram'
        ? ['api_root', destination.api_root]
        : destination.type === 'webhook'
          ? ['url', destination.url]
          : ['', ''];
    if (!isPlainHttpBeyondLoopback(address)) return [];
    const message = 'everything sent there can be read on its way; use https://';
    return [{ path: ['destinations', name, key], message, warning: true }];
  });

import { networkInterfaces } from 'node:os';

type Interfaces = ReturnType<typeof networkInterfaces>;

/**
 * Finds the IPv4 address of this machine that a device is most likely to reach: one in the device's own network, else the
 * first that is not loopback; null if there is none.
 *
 * @param device the device's IPv4 address, where it is known
 */
export function ownAddress(
  device: string | null,
  interfaces: Interfaces = networkInterfaces(),
): string | null {
  const outside = Object.values(interfaces)
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal);
  const near = outside.find(
    ({ address, netmask }) => device !== null && networkOf(address, netmask) === networkOf(device, netmask),
  );
  return (near ?? outside[0])?.address ?? null;
}

function networkOf(address: string, netmask: string): number {
  return bitsOf(address) & bitsOf(netmask);
}

function bitsOf(address: string): number {
  return address.split('.').reduce((bits, part) => (bits << 8) | Number(part), 0);
}

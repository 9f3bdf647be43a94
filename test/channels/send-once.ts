import { createChannel } from '../../src/channels/create-channel.ts';
import type { DestinationSettings } from '../../src/channels/settings.ts';
import { deps, outgoing } from './outgoing.ts';

// A program that sends one message and ends by itself, if closing the channel lets it.
const channel = await createChannel(
  JSON.parse(process.argv[2] ?? '') as DestinationSettings,
  deps({ screen: process.stdout }),
);
const outcome = await channel.send(outgoing());
process.stderr.write(outcome.kind);
channel.close();

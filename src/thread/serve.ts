import { parentPort } from 'node:worker_threads';
import { thrownOf, type Answer, type Call, type Services } from './wire.ts';

/** Makes the thread that calls this serve the one that started it, for as long as that wants. */
export function serve(services: Services): void {
  const port = parentPort;
  if (port === null) throw new Error('this is no thread of its own');
  let answers: Answer[] = [];
  let scheduled = false;

  /** What is done in the same turn shares a message. */
  function answer(one: Answer): void {
    answers.push(one);
    if (scheduled) return;
    scheduled = true;
    setImmediate(flush);
  }

  function flush(): void {
    scheduled = false;
    if (answers.length > 0) port?.postMessage(JSON.stringify(answers));
    answers = [];
  }

  async function settle(slot: number, result: Promise<unknown>): Promise<void> {
    try {
      answer([slot, null, await result]);
    } catch (error) {
      answer([slot, thrownOf(error)]);
    }
  }

  function perform([slot, name, argument]: Call): void {
    try {
      const service = services[name] as ((argument: unknown) => unknown) | undefined;
      if (!service) throw new Error(`no service is called ${name}`);
      const result = service(argument);
      if (result instanceof Promise) void settle(slot, result);
      else answer([slot, null, result]);
    } catch (error) {
      answer([slot, thrownOf(error)]);
    }
  }

  port.on('message', (message: string) => {
    for (const call of JSON.parse(message) as Call[]) perform(call);
    // More messages may be here already: whoever waits for this one's answers goes on meanwhile.
    flush();
  });
}

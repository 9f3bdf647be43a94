import { request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import type { ApiRelay, Who } from '../api/relay.ts';

/** Something that is loaded by its address, or by sending a form. */
export interface Loading {
  readonly who: Who;
  readonly path: string;
  readonly form?: Readonly<Record<string, string>>;
}

/** An answer as it came. */
export interface Loaded {
  /** Milliseconds from the request to the end of the answer. */
  readonly took: number;
  /** Bytes of its body, as they were sent. */
  readonly bytes: number;
  readonly text: () => string;
}

/** Loads as a browser does. */
export type Browser = (loading: Loading) => Promise<Loaded>;

/** Creates what loads as a browser would: zipped, in the name of one of several tokens in turn. */
export function createBrowser(relay: ApiRelay): Browser {
  let turn = 0;
  return async ({ who, path, form }) => {
    const headers = {
      authorization: `Bearer ${relay.token(who, turn++)}`,
      accept: path.startsWith('/api/') ? 'application/json' : 'text/html',
      'accept-encoding': 'gzip',
      ...(form && { 'content-type': 'application/x-www-form-urlencoded' }),
    };
    const { promise, resolve, reject } = Promise.withResolvers<Buffer>();
    let encoding: string | undefined;
    const started = performance.now();
    request(new URL(path, relay.url), { headers, method: form ? 'POST' : 'GET' }, (response) => {
      encoding = response.headers['content-encoding'];
      if (response.statusCode === 200) buffer(response).then(resolve, reject);
      else reject(new Error(`${path} was answered with ${response.statusCode ?? 0}`));
    })
      .once('error', reject)
      .end(form && new URLSearchParams(form).toString());
    const body = await promise;
    return {
      took: performance.now() - started,
      bytes: body.length,
      text: () => String(encoding === 'gzip' ? gunzipSync(body) : body),
    };
  };
}

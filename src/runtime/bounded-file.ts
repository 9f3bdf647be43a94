import { closeSync, openSync, readSync } from 'node:fs';

const CHUNK = 64 * 1024;

/** A file is longer than anything that is meant to be read there; its code says so where the system's says what is wrong. */
class TooLong extends Error {
  readonly code: string;

  constructor(most: number) {
    super('it is too long');
    this.code = `longer than ${Math.floor(most / 1024)} kB`;
  }
}

/**
 * Reads a file that may be a pipe or a device, and may never end.
 *
 * @param file a path, or the number of an open file
 * @param most in bytes
 * @throws the system's error, or one whose `code` says that it is longer
 */
export function readBounded(file: string | number, most: number): Buffer {
  const handle = typeof file === 'number' ? file : openSync(file, 'r');
  try {
    const chunks: Buffer[] = [];
    for (let length = 0; ;) {
      const chunk = Buffer.alloc(Math.min(CHUNK, most + 1 - length));
      const read = readSync(handle, chunk);
      if (read === 0) return Buffer.concat(chunks, length);
      chunks.push(chunk.subarray(0, read));
      length += read;
      if (length > most) throw new TooLong(most);
    }
  } finally {
    if (handle !== file) closeSync(handle);
  }
}

import { closeSync, fdatasync, fstatSync, openSync, readSync } from 'node:fs';
import { endianness } from 'node:os';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { StoreUnavailable } from '../../contract/errors.ts';
import { syncFolder } from './files.ts';

const syncData = promisify(fdatasync);

/** Sizes within the log and its index, in bytes (sqlite.org/walformat.html). */
const LOG_HEADER = 32;
const FRAME_HEADER = 24;
const INDEX_HEADER = 48;
/** Attempts to read the index while another program writes it. */
const TRIES = 8;

/** The write-ahead log of an open database. */
export interface WriteAheadLog {
  /**
   * Resolves when everything committed before the call is on disk, without blocking the process. One sync covers all
   * commits before it, since the log is written in order.
   *
   * @throws StoreUnavailable if it may not be, which no later call can fix: Linux drops pages that it could not write
   */
  sync(): Promise<void>;
  /** Returns whether it still holds everything committed into it: it was not truncated, nor its end overwritten. */
  isWhole(): boolean;
  /** Closes the log, after the database was closed. */
  close(): void;
}

/** The header of the index: the number of valid frames, and what the last one of them must hold. */
interface IndexHeader {
  readonly frames: number;
  readonly pageSize: number;
  readonly salt: Buffer;
  /** Salt and checksum at the end of the last frame's header. */
  readonly end: Buffer;
}

/** A frame's header as read before; it never changes while the salt is the same. */
interface KnownFrame {
  readonly salt: Buffer;
  readonly at: number;
  readonly header: Buffer;
}

/**
 * Opens the log of a database whose connection leaves syncs to its owner (`synchronous = NORMAL`: SQLite itself then
 * syncs only around checkpoints, sqlite.org/pragma.html). It exists from the connection's first read on.
 *
 * @param indexed true if {@link WriteAheadLog.isWhole} reads the index, which is for the store's owner: closing a
 * descriptor of the index drops the locks that SQLite holds on it for the whole process, so it stays open to the end
 * @throws the system's error if there is none
 */
export function openWriteAheadLog(file: string, indexed: boolean): WriteAheadLog {
  const log = openSync(`${file}-wal`, 'r+');
  // A new file is only there after a crash if its folder is synced too.
  syncFolder(dirname(file));
  const index = indexed ? openSync(`${file}-shm`, 'r') : null;
  let known: KnownFrame | null = null;

  function read(at: number, length: number): Buffer {
    const bytes = Buffer.alloc(length);
    readSync(log, bytes, 0, length, at);
    return bytes;
  }

  function holds({ frames, pageSize, salt, end }: IndexHeader): boolean {
    if (frames === 0) return true;
    const at = LOG_HEADER + (frames - 1) * (FRAME_HEADER + pageSize);
    // The last page may be cut off behind its header.
    if (fstatSync(log).size < at + FRAME_HEADER + pageSize) return false;
    const header = read(at, FRAME_HEADER);
    if (!read(16, 8).equals(salt) || !header.subarray(8).equals(end)) return false;
    // What was cut off and then written behind leaves a hole.
    if (known?.salt.equals(salt) && !read(known.at, FRAME_HEADER).equals(known.header)) return false;
    known = { salt, at, header };
    return true;
  }

  return {
    sync: async () => {
      try {
        await syncData(log);
      } catch {
        throw new StoreUnavailable(
          'failed',
          'the disk does not keep what is written: Simwire ends, and starts with what is really there',
        );
      }
    },
    isWhole: () => {
      if (index === null) return true;
      let before: Buffer | null = null;
      for (let n = 0; n < TRIES; n++) {
        const bytes = Buffer.alloc(2 * INDEX_HEADER);
        readSync(index, bytes, 0, bytes.length, 0);
        if (!bytes.subarray(0, INDEX_HEADER).equals(bytes.subarray(INDEX_HEADER))) continue;
        if (holds(indexHeaderOf(bytes))) return true;
        // Another program may have begun the log anew between the two reads.
        if (before?.equals(bytes)) return false;
        before = bytes;
      }
      return true;
    },
    close: () => {
      closeSync(log);
      if (index !== null) closeSync(index);
    },
  };
}

/**
 * Parses the header of the index. Its numbers are in the machine's byte order, those of the log in network byte order.
 */
function indexHeaderOf(bytes: Buffer): IndexHeader {
  const ordered = Buffer.from(bytes);
  if (endianness() === 'LE') {
    ordered.subarray(14, 16).swap16();
    ordered.subarray(16, 32).swap32();
  }
  const size = ordered.readUInt16BE(14);
  const salt = bytes.subarray(32, 40);
  return {
    frames: ordered.readUInt32BE(16),
    // 65,536 does not fit, and is written as 1.
    pageSize: size === 1 ? 65_536 : size,
    salt,
    end: Buffer.concat([salt, ordered.subarray(24, 32)]),
  };
}

/** A stretch of zeroed memory that nothing else uses; `offset` is a multiple of 8. */
export interface Stretch {
  readonly buffer: ArrayBuffer;
  readonly offset: number;
}

const SLAB = 0x10000;
const ALIGNMENT = 8;

let slab = new ArrayBuffer(SLAB);
let used = 0;

/**
 * Reserves memory for the tables of one text. It is cut from a slab that dozens of texts share: an ArrayBuffer for each would take longer
 * than filling it does. A stretch is handed out once; a slab is freed with the last text on it.
 * @param bytes size of the stretch
 */
export const cutFromSlab = (bytes: number): Stretch => {
  if (bytes > SLAB) return { buffer: new ArrayBuffer(bytes), offset: 0 };
  if (used + bytes > SLAB) {
    slab = new ArrayBuffer(SLAB);
    used = 0;
  }
  const offset = used;
  used = Math.ceil((used + bytes) / ALIGNMENT) * ALIGNMENT;
  return { buffer: slab, offset };
};

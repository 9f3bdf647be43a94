/** A report's share of what the process can hold at once. */
export interface Admission {
  /** Takes so many bytes more; false if they do not fit any more, and then takes none. */
  grow(bytes: number): boolean;
  /** Gives everything back; to be called once. */
  leave(): void;
}

/** Bounds what is being read and stored at the same time, so that overload is refused before memory grows. */
export interface AdmissionControl {
  /** An admission for a report, or null if there is no room. */
  enter(): Admission | null;
}

/** @param most how many reports, and how many bytes of bodies, may be in the house at once */
export function createAdmissionControl(most: {
  readonly reports: number;
  readonly bodyBytes: number;
}): AdmissionControl {
  let reports = 0;
  let total = 0;
  return {
    enter() {
      if (reports >= most.reports) return null;
      reports += 1;
      let mine = 0;
      return {
        grow(bytes) {
          if (total + bytes > most.bodyBytes) return false;
          total += bytes;
          mine += bytes;
          return true;
        },
        leave() {
          reports -= 1;
          total -= mine;
        },
      };
    },
  };
}

/** Chances that are the same on every machine: a hash of text where dice would be. */

/** 53-bit hash of a string (cyrb53 by bryc, public domain, re-implemented), as a whole number ≥ 0. */
export function hash(text: string, seed = 0): number {
  let high = 0xdeadbeef ^ seed;
  let low = 0x41c6ce57 ^ seed;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}

/** A short permanent name for some text: ten letters and digits. */
export function shortId(text: string): string {
  return hash(text).toString(36).padStart(11, '0').slice(-10);
}

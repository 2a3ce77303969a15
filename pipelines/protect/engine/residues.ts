/** Primes below 2^26: a product of two residues is exact in a double. The second one confirms the first. */
export const primes = [67_108_859, 67_108_837] as const;

/** The residue of a whole number from -prime to prime. */
export const residue = (value: number, prime: number): number => ((value % prime) + prime) % prime;

/** 1 / value modulo a prime, by Euclid. */
export function inverse(value: number, prime: number): number {
  let [a, b, x, y] = [value, prime, 1, 0];
  while (a > 1) {
    const quotient = Math.floor(b / a);
    [a, b] = [b - quotient * a, a];
    [x, y] = [y - quotient * x, x];
  }
  return residue(x, prime);
}

/** A residue other than 0 that looks random but is always the same for an index. */
export function drawn(index: number, prime: number): number {
  let state = Math.imul(index + 1, 0x9e3779b1) >>> 0;
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b) >>> 0;
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35) >>> 0;
  return 1 + (((state ^ (state >>> 16)) >>> 0) % (prime - 1));
}

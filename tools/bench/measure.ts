export interface Times {
  p50: number;
  p95: number;
}

/** Runs a step again and again, one at a time, and returns its times in milliseconds. */
export async function measure(times: number, step: (round: number) => Promise<unknown>, warmUp = 30): Promise<Times> {
  for (let round = 0; round < warmUp; round++) await step(round);
  const taken: number[] = [];
  for (let round = 0; round < times; round++) {
    const started = performance.now();
    await step(warmUp + round);
    taken.push(performance.now() - started);
  }
  return timesOf(taken);
}

export function timesOf(taken: number[]): Times {
  const sorted = taken.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
}

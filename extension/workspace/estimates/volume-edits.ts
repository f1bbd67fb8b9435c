import { decimalOf } from '#shared/costs/decimal.ts';
import type { Volume } from '#shared/model/brief.ts';
import type { Measure } from '#shared/model/fee.ts';

/** The volumes with some figures of one measure set; the measure is added where it was missing. */
export function withVolume(
  volumes: readonly Volume[],
  measure: Measure,
  set: Partial<Volume>,
): Volume[] {
  const old = volumes.find((volume) => volume.measure === measure);
  const next = { measure, low: null, base: null, high: null, ...old, ...set };
  return old ? volumes.map((volume) => (volume === old ? next : volume)) : [...volumes, next];
}

/** Low and high that nobody planned at 70 % and 140 % of the base, as whole numbers; a person asks for it and can change every one. */
export function filledVolumes(volumes: readonly Volume[]): Volume[] {
  return volumes.map((volume) => {
    if (volume.base === null) return volume;
    const share = (factor: number) => decimalOf(Math.round(Number(volume.base) * factor));
    return { ...volume, low: volume.low ?? share(0.7), high: volume.high ?? share(1.4) };
  });
}

import type { Coverage } from '../model/coverage.ts';
import { compileSlots, type Compiled } from '../graph/compiled.ts';
import { strongest } from '../graph/evidence.ts';
import { lensOf, type LensOptions } from '../graph/lens.ts';
import { coreOf, type Network } from '../graph/network.ts';
import { countsOf, oneOf, type StructureOptions } from './options.ts';

/** Options of questions that are asked of every way in which what is unknown may turn out. */
export interface WorldOptions extends StructureOptions, LensOptions {
  /** What a lens has; unknown nodes are then taken as absent and as present in turn. @defaultValue everything is available */
  readonly coverage?: Coverage;
  /**
   * `doubted` also judges the world in which alternatives whose need rests on level D, or on no claim, are no
   * substitutes: every one of them is needed. What holds in that world alone is possible.
   *
   * @defaultValue `'as-written'`
   */
  readonly substitutes?: Substitutes;
}

/** Every {@link Substitutes}, in the order listed. */
export const substituteReadings = ['as-written', 'doubted'] as const;

/** Whether alternatives count as written, or are doubted where their evidence is weak. */
export type Substitutes = (typeof substituteReadings)[number];

/** How the network is to be read, and what is available. */
export interface World {
  readonly compiled: Compiled;
  readonly counts: Uint8Array;
  readonly available: Uint8Array;
}

/** Whether a target runs with nothing lost: in every world, in some, in none. */
export type TargetRuns = 'yes' | 'possible' | 'no';

/** The answer from the number of worlds in which it runs. */
export function runsIn(count: number, worlds: number): TargetRuns {
  return count === worlds ? 'yes' : count > 0 ? 'possible' : 'no';
}

/** How alternatives are read, checked. */
export function substitutesOf({ substitutes = 'as-written' }: WorldOptions): Substitutes {
  return oneOf('substitutes', substitutes, substituteReadings);
}

/** Every way in which what is unknown may turn out, each bound once. */
export function worldsOf(network: Network, options: WorldOptions): World[] {
  const readings = readingsOf(network, options);
  return bounds(network, options).flatMap((available) => readings.map((reading) => ({ ...reading, available })));
}

/** The network as written, and with doubted alternatives where they are to be judged. */
export function readingsOf(network: Network, options: WorldOptions): Omit<World, 'available'>[] {
  const { compiled } = coreOf(network);
  const counts = countsOf(network, options);
  const readings = [{ compiled, counts }];
  if (substitutesOf(options) === 'doubted') readings.push(withoutDoubted(network, compiled, counts));
  return readings;
}

/** What is available under each bound of what is unknown; one bound when nothing is. */
function bounds(network: Network, options: WorldOptions): Uint8Array[] {
  if (options.coverage === undefined) return [new Uint8Array(network.nodes.length).fill(1)];
  const { presence } = lensOf(network, options.coverage, options);
  const low = Uint8Array.from(presence, (state) => (state === 'present' ? 1 : 0));
  return presence.includes('unknown') ? [low, Uint8Array.from(presence, (state) => (state === 'absent' ? 0 : 1))] : [low];
}

/** The network read so that every member of a doubted need is needed. */
function withoutDoubted(network: Network, compiled: Compiled, counts: Uint8Array): Omit<World, 'available'> {
  const { nodeCount, slotStart, memberStart, members, slotWrittenBy, slotNeedIndex } = compiled;
  const start = [0];
  const ends = [0];
  const listed: number[] = [];
  const counted: number[] = [];
  for (let node = 0; node < nodeCount; node++) {
    for (let slot = slotStart[node]!; slot < slotStart[node + 1]!; slot++) {
      const need = network.nodes[slotWrittenBy[slot]!]!.node.needs[slotNeedIndex[slot]!];
      const doubted = need !== undefined && (strongest(need.claims) ?? 'D') === 'D';
      for (let at = memberStart[slot]!; at < memberStart[slot + 1]!; at++) {
        listed.push(members[at]!);
        if (!doubted && at + 1 < memberStart[slot + 1]!) continue;
        ends.push(listed.length);
        counted.push(counts[slot]!);
      }
      if (memberStart[slot] === memberStart[slot + 1]) {
        ends.push(listed.length);
        counted.push(counts[slot]!);
      }
    }
    start.push(ends.length - 1);
  }
  return {
    compiled: compileSlots(Int32Array.from(start), Int32Array.from(ends), Int32Array.from(listed)),
    counts: Uint8Array.from(counted),
  };
}

import { compileSlots, type Compiled } from './compiled.ts';

/** What is there, and what can be had at a price; one entry a node. A price of Infinity: it cannot be had that way. */
export interface Offer {
  /** 1 per node that is available. */
  readonly given: Uint8Array;
  /** 1 per node that is bought for nothing: operable whatever its own needs. */
  readonly bought: Uint8Array;
  /** Price of making a node available that is not. */
  readonly addPrice: Float64Array;
  /** Price of buying a node: it is operable then, whatever its own needs. */
  readonly buyPrice: Float64Array;
}

/**
 * Making and buying as one AND/OR structure: a node that can be bought becomes a gate that its make or its buy opens.
 *
 * Places 0 … n − 1 are the nodes; the make and the buy of each node on sale follow, then one place that needs every
 * target. Prices stand on places: to acquire a place is to make it available.
 */
export interface MakeOrBuy {
  readonly compiled: Compiled;
  /** 1 per place that is available without being acquired. */
  readonly given: Uint8Array;
  /** Price of acquiring each place, Infinity where that is impossible or not needed. */
  readonly price: Float64Array;
  /** Node that each place stands for: to acquire the place is to add the node, or to buy it. */
  readonly nodeOf: Int32Array;
  readonly isBuy: Uint8Array;
  /** The place that needs every target. */
  readonly goal: number;
}

/** @complexity time and memory O(n + m) */
export function makeOrBuy(compiled: Compiled, counts: Uint8Array, offer: Offer, targets: readonly number[]): MakeOrBuy {
  const { nodeCount, slotStart, memberStart, members } = compiled;
  const onSale = [...offer.buyPrice.keys()].filter((node) => offer.buyPrice[node]! < Infinity && offer.bought[node] === 0);
  const size = nodeCount + 2 * onSale.length + 1;
  const given = new Uint8Array(size);
  const price = new Float64Array(size).fill(Infinity);
  const nodeOf = Int32Array.from({ length: size }, (_place, at) => (at < nodeCount ? at : -1));
  const isBuy = new Uint8Array(size);
  const start = [0];
  const ends = [0];
  const listed: number[] = [];
  const slotOf = (...of: readonly number[]) => {
    for (const place of of) listed.push(place);
    ends.push(listed.length);
  };
  const ownSlots = (node: number) => {
    for (let slot = slotStart[node]!; slot < slotStart[node + 1]!; slot++) {
      if (counts[slot] === 1) slotOf(...members.subarray(memberStart[slot], memberStart[slot + 1]));
    }
  };
  const made = (place: number, node: number) => {
    given[place] = offer.given[node]!;
    price[place] = offer.given[node] === 1 ? Infinity : offer.addPrice[node]!;
  };
  const gateOf = new Int32Array(nodeCount).fill(-1);
  onSale.forEach((node, at) => (gateOf[node] = nodeCount + 2 * at));
  for (let node = 0; node < nodeCount; node++) {
    const make = gateOf[node]!;
    if (offer.bought[node] === 1) given[node] = 1;
    else if (make === -1) {
      made(node, node);
      ownSlots(node);
    } else {
      given[node] = 1;
      slotOf(make, make + 1);
    }
    start.push(ends.length - 1);
  }
  for (const node of onSale) {
    const make = gateOf[node]!;
    nodeOf.fill(node, make, make + 2);
    isBuy[make + 1] = 1;
    made(make, node);
    price[make + 1] = offer.buyPrice[node]!;
    ownSlots(node);
    start.push(ends.length - 1, ends.length - 1);
  }
  given[size - 1] = 1;
  for (const target of targets) slotOf(target);
  start.push(ends.length - 1);
  return {
    compiled: compileSlots(Int32Array.from(start), Int32Array.from(ends), Int32Array.from(listed)),
    given,
    price,
    nodeOf,
    isBuy,
    goal: size - 1,
  };
}

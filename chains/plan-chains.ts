import type { Chain } from '../src/model/chain.ts';
import { beyond } from './beyond/chain.ts';
import { elevenChains } from './eleven-chains.ts';

/** The eleven chains and, last, what the plan names beside them: every good in the plan — 规划全部产品. */
export const planChains: readonly Chain[] = [...elevenChains, beyond];

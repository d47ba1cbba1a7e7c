import type { PageData } from '../page-data.ts';

/** Nodes by what someone types: exact names first, then those that begin with it, then those that hold it. */
export function finder({ nodes, chains }: PageData): (typed: string) => readonly number[] {
  const words = nodes.map(({ id, chain, name, aliases }) => {
    const whole = chain === -1 ? id : `${chains[chain]!.id}/${id}`;
    return [name.zh, name.en, id, whole, ...(aliases ?? [])].map((word) => word.toLowerCase());
  });
  return (typed) => {
    const wanted = typed.trim().toLowerCase();
    if (wanted === '') return [];
    const rank = (own: readonly string[]) => {
      if (own.includes(wanted)) return 0;
      if (own.some((word) => word.startsWith(wanted))) return 1;
      return own.some((word) => word.includes(wanted)) ? 2 : 3;
    };
    return words
      .map((own, node) => ({ node, rank: rank(own), length: own[0]!.length }))
      .filter((one) => one.rank < 3)
      .sort((a, b) => a.rank - b.rank || a.length - b.length || a.node - b.node)
      .map(({ node }) => node);
  };
}

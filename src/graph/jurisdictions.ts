import type { Coverage } from '../model/coverage.ts';

/**
 * The jurisdictions that each provider lies in — 法域: the nearest countries around it, itself if it is one; where
 * there is no country, the outermost providers around it.
 *
 * A provider within two countries lies in both, and either can stop it. Order: nearest first, then as listed in
 * `within`. A provider that is within nothing is its own jurisdiction; a loop of `within` is walked once.
 *
 * @complexity O(providers · those around each)
 */
export function jurisdictionsOf(coverage: Coverage): ReadonlyMap<string, readonly string[]> {
  const providers = new Map(coverage.providers.map((provider) => [provider.id, provider]));
  return new Map(
    coverage.providers.map(({ id }) => {
      const around = new Set([id]);
      const countries: string[] = [];
      const outermost: string[] = [];
      for (const at of around) {
        const provider = providers.get(at);
        if (provider?.type === 'country') countries.push(at);
        else if (provider === undefined || provider.within.length === 0) outermost.push(at);
        else for (const outer of provider.within) around.add(outer);
      }
      const found = countries.length > 0 ? countries : outermost;
      return [id, found.length > 0 ? found : [id]] as const;
    }),
  );
}

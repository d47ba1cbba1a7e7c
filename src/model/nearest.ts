import { distance } from 'fastest-levenshtein';

/**
 * The candidates a misspelt word most likely meant, closest first, three at most; ties keep the order given.
 *
 * A candidate counts when it differs in at most a third of its letters, two at least (one in words of two or three
 * letters; a single letter means itself), or when one of the two contains the other: a word of one or two Latin letters
 * stands in too many others to say anything.
 *
 * @complexity O(candidates · length²)
 */
export function nearest(word: string, candidates: Iterable<string>): string[] {
  const limit = word.length < 4 ? Number(word.length > 1) : Math.max(2, Math.floor(word.length / 3));
  const lower = word.toLowerCase();
  const found = new Map<string, number>();
  for (const candidate of candidates) {
    if (found.has(candidate) || candidate === '') continue;
    const other = candidate.toLowerCase();
    const telling = /^[\x20-\x7E]+$/u.test(other) ? 3 : 2;
    const contained = word.length > 1 && (other.includes(lower) || (other.length >= telling && lower.includes(other)));
    if (!contained && Math.abs(other.length - lower.length) > limit) continue;
    const far = distance(lower, other);
    if (far <= limit) found.set(candidate, far);
    else if (contained) found.set(candidate, limit + far);
  }
  return [...found]
    .sort((a, b) => a[1] - b[1])
    .slice(0, 3)
    .map(([candidate]) => candidate);
}

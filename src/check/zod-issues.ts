import { safeParse } from 'zod/mini';
import type { $ZodIssue, $ZodObject, $ZodType } from 'zod/v4/core';
import { issue, type Issue, type Path } from '../model/issue.ts';
import { nearest } from '../model/nearest.ts';

type Problem = $ZodIssue;

/**
 * What a zod schema finds wrong with `value`, as issues under `path`; `known` maps a place to the fields allowed there.
 *
 * `value` is asked for what was found, which zod's own report leaves out.
 */
export function shapeIssues(schema: $ZodType, value: unknown, path: Path): Issue[] {
  const result = safeParse(schema, value);
  return result.success ? [] : result.error.issues.flatMap((problem) => translate(problem, value, path, schema));
}

function translate(problem: Problem, value: unknown, base: Path, schema: $ZodType): Issue[] {
  const inner = problem.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
  const path = [...base, ...inner];
  const found = valueAt(value, inner);
  switch (problem.code) {
    case 'unrecognized_keys':
      return problem.keys.map((field) =>
        issue('unknown-field', [...path, field], { field, nearest: nearest(field, fieldsAt(schema, inner)) }),
      );
    case 'invalid_type':
      return found === undefined
        ? [issue('missing-field', path.slice(0, -1), { field: String(path.at(-1) ?? '') })]
        : [issue('wrong-type', path, { expected: problem.expected, found: typeName(found) })];
    case 'invalid_value': {
      const allowed = problem.values.map(String);
      return found === undefined
        ? [issue('missing-field', path.slice(0, -1), { field: String(path.at(-1) ?? '') })]
        : [
            issue('wrong-value', path, {
              found: typeof found === 'string' ? found : typeName(found),
              allowed,
              nearest: typeof found === 'string' ? nearest(found, allowed) : [],
            }),
          ];
    }
    case 'too_small':
    case 'too_big':
      return typeof found === 'number'
        ? [issue('out-of-range', path, { found, range: problem.code === 'too_small' ? `≥ ${problem.minimum}` : `≤ ${problem.maximum}` })]
        : [issue('wrong-type', path, { expected: 'non-empty string', found: '""' })];
    case 'invalid_union':
      return bestBranch(problem.errors).flatMap((nested) => translate(nested, found, path, branchOf(schema, inner)));
    case 'invalid_format':
      return [issue('invalid-id', path, { id: String(found) })];
    case 'invalid_key':
    case 'invalid_element':
    case 'not_multiple_of':
    case 'custom':
      break;
  }
  return [issue('invalid-shape', path, { reason: problem.message })];
}

/** Of a union's failed branches, the one the writer most likely meant: right type at the top, then fewest problems. */
function bestBranch(branches: readonly Problem[][]): readonly Problem[] {
  const wrongAtTop = (branch: readonly Problem[]) => branch.some((problem) => problem.path.length === 0 && problem.code === 'invalid_type');
  return [...branches].sort((a, b) => Number(wrongAtTop(a)) - Number(wrongAtTop(b)) || weight(a) - weight(b))[0] ?? [];
}

function weight(branch: readonly Problem[]): number {
  return branch.reduce((sum, problem) => sum + (problem.code === 'unrecognized_keys' ? problem.keys.length : 1), 0);
}

function branchOf(schema: $ZodType, path: Path): $ZodType {
  return schemaAt(schema, path) ?? schema;
}

/** Every field that some object schema at this place knows. */
function fieldsAt(schema: $ZodType, path: Path): string[] {
  const place = schemaAt(schema, path);
  return place === undefined ? [] : [...new Set(objectsIn(place).flatMap((object) => Object.keys(object._zod.def.shape)))];
}

function schemaAt(schema: $ZodType, path: Path): $ZodType | undefined {
  let place: $ZodType | undefined = schema;
  for (const key of path) {
    if (place === undefined) return undefined;
    const candidates: $ZodType[] = unwrap(place);
    place = candidates
      .map((candidate) => {
        const definition = candidate._zod.def as { type: string; shape?: Record<string, $ZodType>; element?: $ZodType };
        if (definition.type === 'object') return definition.shape?.[String(key)];
        return definition.type === 'array' ? definition.element : undefined;
      })
      .find((candidate) => candidate !== undefined);
  }
  return place;
}

function objectsIn(schema: $ZodType): $ZodObject[] {
  return unwrap(schema).filter((candidate) => candidate._zod.def.type === 'object') as $ZodObject[];
}

/** The schemas behind optional and union wrappers. */
function unwrap(schema: $ZodType): $ZodType[] {
  const open = [schema];
  const plain: $ZodType[] = [];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const definition = next._zod.def as { type: string; innerType?: $ZodType; options?: readonly $ZodType[] };
    if (definition.type === 'optional' && definition.innerType !== undefined) open.push(definition.innerType);
    else if (definition.type === 'union' && definition.options !== undefined) open.push(...[...definition.options].reverse());
    else plain.push(next);
  }
  return plain;
}

function valueAt(value: unknown, path: Path): unknown {
  let place = value;
  for (const key of path) {
    if (typeof place !== 'object' || place === null) return undefined;
    place = (place as Record<string | number, unknown>)[key];
  }
  return place;
}

/** What a value is, in the words of JSON. */
export function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  return typeof value;
}

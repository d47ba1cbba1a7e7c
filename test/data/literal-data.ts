import ts from 'typescript';

/** The compiler's own name of each kind; its enumeration also has second names such as `FirstStatement`. */
const kindNames = new Map<ts.SyntaxKind, string>();
for (const [name, kind] of Object.entries(ts.SyntaxKind)) if (typeof kind === 'number' && !kindNames.has(kind)) kindNames.set(kind, name);

/**
 * What in a chain's file is not literal data: `line: kind` for every spread, call, template, conditional, function,
 * computed key or name that stands for a value (but the shorthand names of `sources`), and for every statement but
 * imports and the one exported `defineChain`.
 */
export function notLiteral(text: string): readonly string[] {
  const file = ts.createSourceFile('chain.ts', text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const reject = (node: ts.Node) =>
    found.push(`${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${kindNames.get(node.kind)}`);
  const specs: ts.Expression[] = [];
  for (const statement of file.statements) {
    if (ts.isImportDeclaration(statement)) continue;
    const spec = specOf(statement);
    if (spec === undefined) reject(statement);
    else specs.push(spec);
  }
  const open: ts.Node[] = [...specs];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (ts.isObjectLiteralExpression(node)) open.push(...node.properties);
    else if (ts.isArrayLiteralExpression(node)) open.push(...node.elements);
    else if (ts.isPropertyAssignment(node) && !ts.isComputedPropertyName(node.name)) open.push(node.initializer);
    else if (!isSourceName(node) && !isLiteral(node)) reject(node);
  }
  return found;
}

/** The argument of `export const x = defineChain({ … })`, the only statement allowed beside imports. */
function specOf(statement: ts.Statement): ts.Expression | undefined {
  if (!ts.isVariableStatement(statement)) return undefined;
  const [declaration, ...more] = statement.declarationList.declarations;
  const call = declaration?.initializer;
  if (more.length > 0 || call === undefined || !ts.isCallExpression(call) || call.arguments.length !== 1) return undefined;
  return ts.isIdentifier(call.expression) && call.expression.text === 'defineChain' ? call.arguments[0] : undefined;
}

/** `sources: { plan, editors }`: the only names that stand for values. */
function isSourceName(node: ts.Node): boolean {
  const table = node.parent.parent;
  return (
    ts.isShorthandPropertyAssignment(node) && ts.isPropertyAssignment(table) && ts.isIdentifier(table.name) && table.name.text === 'sources'
  );
}

function isLiteral({ kind }: ts.Node): boolean {
  return [ts.SyntaxKind.StringLiteral, ts.SyntaxKind.NumericLiteral, ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.FalseKeyword].includes(kind);
}

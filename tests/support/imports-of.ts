import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';

export interface Import {
  /** Path from the project's root without its ending, or the name of a package. */
  readonly to: string;
  readonly typeOnly: boolean;
}

/** What a file imports, re-exports or loads, read by the compiler's own parser. */
export function importsOf(path: string, text: string): Import[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const add = (name: ts.Expression | undefined, typeOnly: boolean): void => {
    if (name && ts.isStringLiteralLike(name))
      found.push({ to: resolve(path, name.text), typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnly(node.importClause));
    if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    if (ts.isCallExpression(node) && loads(node)) add(node.arguments[0], false);
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal as ts.Expression, true);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function resolve(path: string, name: string): string {
  return name.startsWith('.') ? normalize(join(dirname(path), name)).replace(/\.tsx?$/, '') : name;
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const named = clause.namedBindings;
  return (
    !clause.name &&
    named !== undefined &&
    ts.isNamedImports(named) &&
    named.elements.length > 0 &&
    named.elements.every(({ isTypeOnly: each }) => each)
  );
}

function loads({ expression }: ts.CallExpression): boolean {
  return (
    expression.kind === ts.SyntaxKind.ImportKeyword ||
    (ts.isIdentifier(expression) && expression.text === 'require')
  );
}

/** Names a file uses that reach a clock, chance or the machine: `Date.now`, `new Date()`, `process`. */
export function outsideWorldIn(path: string, text: string): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      const name = `${node.expression.getText()}.${node.name.text}`;
      if (name === 'Date.now' || name === 'Math.random') found.push(name);
    }
    if (ts.isNewExpression(node) && node.expression.getText() === 'Date') {
      if (!node.arguments?.length) found.push('new Date()');
    }
    if (ts.isCallExpression(node) && node.arguments.length === 0) {
      if (node.expression.getText() === 'dayjs') found.push('dayjs()');
      if (node.expression.getText() === 'Date') found.push('Date()');
    }
    if (ts.isIdentifier(node) && isFreeName(node) && GLOBALS.has(node.text)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

const GLOBALS = new Set(['process', 'wx', 'window', 'document', 'fetch', 'globalThis', 'console']);

/** Not a property, a field of a literal or type, or a name declared here. */
function isFreeName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent) || ts.isBindingElement(parent)) return parent.name !== node;
  return !(
    ts.isPropertySignature(parent) ||
    ts.isParameter(parent) ||
    ts.isVariableDeclaration(parent) ||
    ts.isFunctionDeclaration(parent) ||
    ts.isLiteralTypeNode(parent)
  );
}

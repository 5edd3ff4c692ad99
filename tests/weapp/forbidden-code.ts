import ts from 'typescript';

/**
 * What WeChat forbids or old phones cannot parse: code from strings, BigInt literals, Proxy, and
 * syntax younger than ES2017, one piece of which keeps a whole file from loading. The one exception is webpack's own fallback for a missing `globalThis`, which is caught where it
 * throws.
 */
export function forbiddenIn(code: string, path: string): string[] {
  const found: string[] = [];
  const source = ts.createSourceFile(path, code, ts.ScriptTarget.ES2022, false, ts.ScriptKind.JS);
  visit(source);
  return found;

  function visit(node: ts.Node): void {
    if (ts.isBigIntLiteral(node)) found.push(`${path}: BigInt literal ${node.text}`);
    if (isYoung(node)) found.push(`${path}: younger than ES2017: ${node.getText(source)}`);
    if (ts.isNewExpression(node) || ts.isCallExpression(node)) check(node);
    ts.forEachChild(node, visit);
  }

  function check(node: ts.NewExpression | ts.CallExpression): void {
    const called = ts.isIdentifier(node.expression) ? node.expression.text : '';
    if (called === 'eval' || called === 'Proxy') found.push(`${path}: ${called}`);
    if (called !== 'Function') return;
    const [only] = node.arguments ?? [];
    if (only && ts.isStringLiteral(only) && only.text === 'return this') return;
    found.push(`${path}: Function(…)`);
  }
}

function isYoung(node: ts.Node): boolean {
  return (
    ts.isPropertyDeclaration(node) ||
    ts.isPrivateIdentifier(node) ||
    ts.isQuestionDotToken(node) ||
    ts.isSpreadAssignment(node) ||
    node.kind === ts.SyntaxKind.QuestionQuestionToken ||
    (ts.isCatchClause(node) && !node.variableDeclaration)
  );
}

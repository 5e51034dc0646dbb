import path from 'node:path';
import ts from 'typescript';
import type { Plugin } from 'vite';
import type { FunctionOut, Guard, TextOut } from './guard.ts';

/** True in a build that goes without this guard: a list that `variant.ts` puts at the beginning of each of its scripts. */
const isOut = (name: string): string => `(globalThis.hagWithout ?? []).includes(${JSON.stringify(name)})`;

/** Lets each guard be switched off in the scripts of a build made for this test; the product's own configuration does not know it. */
export function guardSwitches(guards: readonly Guard[]): Plugin {
  const root = process.cwd();
  const met = new Set<string>();
  return {
    name: 'guard-switches',
    enforce: 'pre',
    transform(code, id) {
      const file = path.relative(root, id.split('?')[0] ?? id);
      let changed = code;
      for (const { name, without } of guards) {
        if ('manifest' in without || without.file !== file) continue;
        changed = 'function' in without ? withAnswer(changed, name, without) : withText(changed, name, without);
        met.add(name);
      }
      return changed === code ? undefined : { code: changed, map: null };
    },
  };
}

function withText(code: string, name: string, { file, text, becomes }: TextOut): string {
  if (code.split(text).length !== 2) throw new Error(`“${name}”: not once in ${file}: ${text}`);
  return code.replace(text, () => `(${isOut(name)} ? (${becomes}) : (${text}))`);
}

/** Puts the answer at the beginning of a function's body. */
function withAnswer(code: string, name: string, { file, function: called, answers }: FunctionOut): string {
  const body = findBody(ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true), called);
  if (!body) throw new Error(`“${name}”: no function ${called} in ${file}`);
  const start = body.getStart();
  if (ts.isBlock(body)) return `${code.slice(0, start + 1)} if (${isOut(name)}) return (${answers}) as never;${code.slice(start + 1)}`;
  return `${code.slice(0, start)}(${isOut(name)} ? ((${answers}) as never) : (${body.getText()}))${code.slice(body.getEnd())}`;
}

function findBody(node: ts.Node, called: string): ts.ConciseBody | undefined {
  if (ts.isFunctionDeclaration(node) && node.name?.text === called) return node.body;
  if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.name.text === called) {
    const { initializer } = node;
    if (initializer && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer))) return initializer.body;
  }
  return ts.forEachChild(node, (child) => findBody(child, called));
}

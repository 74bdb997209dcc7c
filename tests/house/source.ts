/** Reads a file of the app as the plan of the house sees it: what it imports, and which globals it touches. */

import { parseSync } from 'vite';

export interface Import {
  /** As written: `../text/tokens.ts`, `idb`. */
  readonly from: string;
  readonly typeOnly: boolean;
}

export interface Source {
  /** From the top of the project, with slashes: `src/core/model.ts`. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
  /** Names and expressions that reach out of the program: `document`, `new Date()`, `Math.random`. */
  readonly reaches: readonly string[];
}

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

const WORLD = new Set(
  'document window self globalThis indexedDB fetch XMLHttpRequest WebSocket caches localStorage sessionStorage navigator location history performance crypto process setTimeout setInterval requestAnimationFrame'.split(
    ' ',
  ),
);

/** @throws Error when the file does not parse. */
export function readSource(path: string, text: string): Source {
  const { module, program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`);
  const statics = module.staticImports.map(({ moduleRequest, entries }) => ({
    from: moduleRequest.value,
    typeOnly: entries.length > 0 && entries.every((entry) => entry.isType),
  }));
  const again = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest, isType }) =>
      moduleRequest ? [{ from: moduleRequest.value, typeOnly: isType }] : [],
    ),
  );
  const dynamic = module.dynamicImports.map(({ moduleRequest }) => ({
    from: text.slice(moduleRequest.start + 1, moduleRequest.end - 1),
    typeOnly: false,
  }));
  return { path, text, imports: [...statics, ...again, ...dynamic], reaches: findReaches(program as unknown as Node) };
}

function findReaches(program: Node): string[] {
  const own = new Set<string>();
  const seen: string[] = [];
  const visit = (node: Node, parent: Node | null, key: string): void => {
    if (node.type.startsWith('TS') && !node.type.endsWith('Expression')) return;
    if (node.type === 'Identifier' && typeof node.name === 'string') {
      if (isBinding(parent, key)) own.add(node.name);
      else if (!isLabel(parent, key) && WORLD.has(node.name)) seen.push(node.name);
    }
    const called = node.callee as Node | undefined;
    if (called?.type === 'Identifier' && called.name === 'Date') {
      if (node.type === 'CallExpression' || (node.arguments as unknown[]).length === 0) seen.push('new Date()');
    }
    if (node.type === 'MemberExpression') {
      const member = `${(node.object as Node).name}.${(node.property as Node).name}`;
      if (member === 'Math.random' || member === 'Date.now') seen.push(member);
    }
    for (const [name, child] of Object.entries(node)) {
      for (const each of Array.isArray(child) ? child : [child]) if (isNode(each)) visit(each, node, name);
    }
  };
  visit(program, null, '');
  return [...new Set(seen)].filter((name) => !own.has(name));
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';
}

/** A property's or a member's name is no variable: `{ document: 1 }`, `fact.document`. */
function isLabel(parent: Node | null, key: string): boolean {
  if (parent?.computed || parent?.shorthand) return false;
  return (key === 'property' && parent?.type === 'MemberExpression') || key === 'key' || key === 'label';
}

function isBinding(parent: Node | null, key: string): boolean {
  return (
    key === 'params' ||
    key === 'local' ||
    key === 'param' ||
    (key === 'id' && parent?.type !== 'TSQualifiedName') ||
    (key === 'value' && parent?.type === 'Property' && parent.shorthand === true) ||
    key === 'elements'
  );
}

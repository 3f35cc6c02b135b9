// Reads out of the controllers what is lost at run time: the comment and the reply type of each handler. The types are
// turned into JSON Schema, so that the API description follows the contract by itself.
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { createGenerator } from 'ts-json-schema-generator';
import ts from 'typescript';

const root = join(import.meta.dirname, '..');
const contracts = 'libs/contracts/src/index.ts';

interface Found {
  name: string;
  comment: string | null;
  /** The reply as TypeScript, when it is made of contract types. */
  reply: string | null;
}

type Json = Record<string, unknown>;

export function writeApiTypes(file: string): void {
  const found = globSync('apps/api/src/**/*.controller.ts', { cwd: root }).flatMap((path) => handlersIn(join(root, path)));
  const typed = found.filter(({ reply }) => reply !== null);
  const { replies, schemas } = schemasOf(typed);
  const operations = Object.fromEntries(
    found.map(({ name, comment }) => [name, { summary: comment ?? words(name), reply: replies[aliasOf(name)] ?? null }]),
  );
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ operations, schemas }, null, 1));
}

const aliasOf = (name: string): string => `Reply_${name.replace('.', '_')}`;

function words(name: string): string {
  const spaced = (name.split('.')[1] ?? name).replaceAll(/([A-Z])/g, ' $1').toLowerCase();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

function handlersIn(path: string): Found[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const known = contractNames(source);
  return source.statements.filter(ts.isClassDeclaration).flatMap((controller) =>
    controller.members.filter(ts.isMethodDeclaration).flatMap((method): Found[] => {
      if (!ts.getDecorators(method)?.length) return [];
      const [doc] = ts.getJSDocCommentsAndTags(method).filter(ts.isJSDoc);
      const comment = typeof doc?.comment === 'string' ? doc.comment.replaceAll(/\s+/g, ' ').trim() : null;
      return [{ name: `${controller.name?.text}.${method.name.getText()}`, comment, reply: replyOf(method.type, known) }];
    }),
  );
}

/** What a controller imports from the contract. */
function contractNames(source: ts.SourceFile): Set<string> {
  const names = source.statements
    .filter(ts.isImportDeclaration)
    .filter(({ moduleSpecifier }) => ts.isStringLiteral(moduleSpecifier) && moduleSpecifier.text === '@guichet/contracts')
    .flatMap(({ importClause }) =>
      importClause?.namedBindings && ts.isNamedImports(importClause.namedBindings) ? [...importClause.namedBindings.elements] : [],
    )
    .map(({ name }) => name.text);
  return new Set(names);
}

function replyOf(type: ts.TypeNode | undefined, known: Set<string>): string | null {
  if (!type) return null;
  if (ts.isTypeReferenceNode(type) && type.typeName.getText() === 'Promise') return replyOf(type.typeArguments?.[0], known);
  const foreign: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeReferenceNode(node) && !known.has(node.typeName.getText())) foreign.push(node.typeName.getText());
    ts.forEachChild(node, visit);
  };
  visit(type);
  return foreign.length > 0 || type.kind === ts.SyntaxKind.VoidKeyword ? null : type.getText();
}

/** One alias for each reply, in a file beside nothing else, read by the generator. */
function schemasOf(found: Found[]): { replies: Record<string, Json>; schemas: Record<string, Json> } {
  const folder = join(root, 'tmp/api-types');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `replies-${process.pid}.ts`);
  const names = [...new Set(found.flatMap(({ reply }) => reply?.match(/\b[A-Z]\w+/g) ?? []))];
  const from = relative(folder, join(root, contracts)).replaceAll('\\', '/').replace(/\.ts$/, '');
  const aliases = found.map(({ name, reply }) => `export type ${aliasOf(name)} = ${reply};`);
  writeFileSync(file, [`import type { ${names.join(', ')} } from '${from}';`, ...aliases].join('\n'));
  try {
    const generator = createGenerator({
      path: file,
      tsconfig: join(root, 'apps/api/tsconfig.json'),
      type: '*',
      skipTypeCheck: true,
      topRef: true,
    });
    const { definitions = {} } = generator.createSchema('*');
    return split(definitions as Record<string, Json>);
  } finally {
    rmSync(file, { force: true });
  }
}

function split(definitions: Record<string, Json>): { replies: Record<string, Json>; schemas: Record<string, Json> } {
  const replies: Record<string, Json> = {};
  const schemas: Record<string, Json> = {};
  for (const [name, schema] of Object.entries(definitions)) {
    const moved = JSON.parse(
      JSON.stringify(schema).replaceAll(
        /"#\/definitions\/([^"]+)"/g,
        (_, target: string) => `"#/components/schemas/${plain(decodeURIComponent(target))}"`,
      ),
    ) as Json;
    if (name.startsWith('Reply_')) replies[name] = moved;
    else schemas[plain(name)] = moved;
  }
  return { replies, schemas };
}

/** `Page<EnquirySummary>` as a name that OpenAPI allows. */
const plain = (name: string): string => name.replaceAll(/[^A-Za-z0-9]+/g, '_').replaceAll(/^_|_$/g, '');

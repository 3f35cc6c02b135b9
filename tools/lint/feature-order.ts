// Lint rule: inside an app, a feature folder imports only from folders that stand before it in the list, and never
// another feature's controller. So there are no cycles, and "lower" has one meaning.
import { dirname, relative, resolve, sep } from 'node:path';
import type { Rule } from 'eslint';

interface Options {
  root: string;
  /** Folders, lowest first; those in one inner list may not import each other. */
  order: string[];
}

export const featureOrder: Rule.RuleModule = {
  meta: { type: 'problem', schema: [{ type: 'object' }] },
  create(context) {
    const { root, order } = context.options[0] as Options;
    const base = resolve(context.cwd, root);
    const folderOf = (file: string): string | undefined => {
      const inside = relative(base, file).split(sep);
      return inside[0] === '..' || inside.length < 2 ? undefined : inside[0];
    };
    const own = folderOf(context.filename);
    const check = (node: Rule.Node & { source?: { value?: unknown } | null }): void => {
      const source = node.source?.value;
      if (own === undefined || typeof source !== 'string' || !source.startsWith('.')) return;
      const target = resolve(dirname(context.filename), source);
      const other = folderOf(target);
      if (other === undefined || other === own) return;
      if (!order.includes(other))
        context.report({ node, message: `"${other}" has no place in the order of features: add it in eslint.config.ts.` });
      else if (order.indexOf(other) > order.indexOf(own))
        context.report({ node, message: `"${own}" stands below "${other}" and may not import it.` });
      else if (target.endsWith('.controller')) context.report({ node, message: `Use the service of "${other}", not its controller.` });
    };
    return { ImportDeclaration: check, ExportNamedDeclaration: check, ExportAllDeclaration: check };
  },
};

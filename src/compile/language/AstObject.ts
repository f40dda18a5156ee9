import { extentText } from "../../diag/Extent.ts";
import type { SourceText } from "../../diag/SourceText.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import { typeByName } from "../../objects/types/typeRegistry.ts";
import { ClrObject } from "../../objects/values/ClrObject.ts";
import { childrenOf } from "../../syntax/ast/childrenOf.ts";
import type { Node, NodeKind } from "../../syntax/ast/Node.ts";

const types = new Map<NodeKind, ClrType>();

/** A syntax node as a value of a script: System.Management.Automation.Language.*Ast. */
export class AstObject extends ClrObject {
  constructor(
    readonly tree: SyntaxTree,
    readonly node: Node,
  ) {
    super();
  }

  get clrType(): ClrType {
    const { kind } = this.node;
    let type = types.get(kind);
    if (!type) {
      type = typeByName(`System.Management.Automation.Language.${kind}Ast`);
      types.set(kind, type);
    }
    return type;
  }

  get text(): string {
    return extentText(this.node.extent);
  }

  get parent(): AstObject | null {
    const parent = this.tree.parentOf(this.node);
    return parent && this.tree.objectOf(parent);
  }
}

/** A parsed text as scripts see it: who is whose parent, and one object for each node, so that -eq means the same node. */
export class SyntaxTree {
  #objects: Map<Node, AstObject> | null = null;
  #parents: Map<Node, Node> | null = null;

  constructor(
    readonly root: Node,
    /** The text has parse errors: no block of it runs. */
    readonly isFaulty = false,
  ) {}

  objectOf(node: Node): AstObject {
    this.#objects ??= new Map();
    let found = this.#objects.get(node);
    if (!found) {
      found = new AstObject(this, node);
      this.#objects.set(node, found);
    }
    return found;
  }

  parentOf(node: Node): Node | null {
    this.#parents ??= parentsBelow(this.root);
    return this.#parents.get(node) ?? null;
  }
}

function parentsBelow(root: Node): Map<Node, Node> {
  const parents = new Map<Node, Node>();
  const pending = [root];
  for (let node = pending.pop(); node; node = pending.pop()) {
    for (const child of childrenOf(node)) {
      parents.set(child, node);
      pending.push(child);
    }
  }
  return parents;
}

/** Remembers what a text was parsed to, so that a block of it leads to the whole tree. */
export function rememberTree(root: Node, isFaulty = false): void {
  const { source } = root.extent;
  if (treeOf(source)?.root !== root) source.tree = new SyntaxTree(root, isFaulty);
}

/** The object of a node of a text that was compiled or parsed. */
export function astObjectOf(node: Node): AstObject {
  const { source } = node.extent;
  let tree = treeOf(source);
  if (!tree) {
    tree = new SyntaxTree(node);
    source.tree = tree;
  }
  return tree.objectOf(node);
}

function treeOf(source: SourceText): SyntaxTree | null {
  return source.tree instanceof SyntaxTree ? source.tree : null;
}

import { FileContext } from "../../compile/blocks/Unit.ts";
import type { AstObject, SyntaxTree } from "../../compile/language/AstObject.ts";
import { SyntaxTree as Tree } from "../../compile/language/AstObject.ts";
import { SourceText } from "../../diag/SourceText.ts";
import type { CmdletInfo } from "../../runtime/commands/CommandInfo.ts";
import type { Engine } from "../../runtime/Engine.ts";
import { CompiledScriptBlock } from "../../runtime/functions/CompiledScriptBlock.ts";
import type { FunctionDefinition, Parameter, ScriptBlock, TypeDefinition } from "../../syntax/ast/definitions.ts";
import type { Expression } from "../../syntax/ast/expressions.ts";
import type { Node } from "../../syntax/ast/Node.ts";
import type { TypeName } from "../../syntax/ast/TypeName.ts";
import { walk } from "../../syntax/ast/walk.ts";
import { parseScript } from "../../syntax/parser/parseScript.ts";
import { storedType } from "./elementTypes.ts";
import type { InferenceContext, InferenceOptions } from "./InferenceContext.ts";
import { distinct, type InferredType, ofDefinition, ofName, ofType } from "./InferredType.ts";
import { inferExpression } from "./inferExpression.ts";
import { inferStatement } from "./inferStatement.ts";

/** What a node of a tree may give. */
export function inferTypes({ tree, node }: AstObject, engine: Engine, options: InferenceOptions): InferredType[] {
  return inferenceAt(tree, node, engine, options).infer(node);
}

/** What the types of nodes are asked of, where a node of a tree stands. */
export function inferenceAt(tree: SyntaxTree, node: Node, engine: Engine, options: InferenceOptions): InferenceContext {
  return new Inference(engine, tree, options, node.extent.start);
}

/** Nodes that give nothing of themselves, and that are no expressions. */
const silent =
  /^(?:Attribute|NamedAttributeArgument|TypeConstraint|ParamBlock|UsingStatement|Merging|File|CommandParameter)/;

class Inference implements InferenceContext {
  readonly #files: FileContext;
  /** What is being inferred: a variable that is made of itself gives nothing. */
  readonly #open = new Set<Node>();

  constructor(
    readonly engine: Engine,
    readonly tree: SyntaxTree,
    readonly options: InferenceOptions,
    /** Where the text stands that is asked for: a class that was written nearest before it is meant. */
    readonly at: number,
    readonly self: InferredType | null = null,
    /** What the text is part of that a script of type data belongs to. */
    readonly outer: Inference | null = null,
  ) {
    this.#files = new FileContext(engine.edition, (name) => engine.scriptType(name));
    if (tree.root.kind === "ScriptBlock")
      for (const using of tree.root.usingStatements)
        if (using.usingStatementKind === "Namespace" && using.name) this.#files.namespaces.push(using.name.value);
  }

  get allowsSafeEval(): boolean {
    return this.options.allowsSafeEval;
  }

  get keepsValues(): boolean {
    return this.options.keepsValues === true;
  }

  sampleOf(cmdlet: CmdletInfo): InferredType | null {
    return this.options.sampleOf?.(cmdlet) ?? null;
  }

  inferFunction(name: string): InferredType[] | null {
    let found: FunctionDefinition | null = null;
    walk(this.tree.root, (node) => {
      if (node.kind === "FunctionDefinition" && node.name.toLowerCase() === name.toLowerCase()) found = node;
    });
    const definition = found as FunctionDefinition | null;
    if (!definition) return null;
    const said = this.#outputTypes(definition.body);
    return said.length > 0 ? said : this.infer(definition.body).map(storedType);
  }

  parentOf(node: Node): Node | null {
    return this.tree.parentOf(node);
  }

  infer(node: Node | null): InferredType[] {
    if (node === null || this.#open.has(node)) return [];
    this.#open.add(node);
    try {
      return this.#infer(node);
    } finally {
      this.#open.delete(node);
    }
  }

  #infer(node: Node): InferredType[] {
    if (node.kind === "Parameter") {
      const constraint = node.attributes.find(({ kind }) => kind === "TypeConstraint");
      const type = constraint ? this.resolve(constraint.typeName) : null;
      return type ? [type] : namedByAttribute(node);
    }
    if (silent.test(node.kind)) return [];
    return inferStatement(node, this) ?? inferExpression(node as Expression, this);
  }

  resolve(name: TypeName): InferredType | null {
    const type = this.#files.findParsed(name);
    if (type) return type.isNameOnly ? null : ofType(type);
    const definition = this.#definition(name.name);
    return definition ? ofDefinition(definition) : (this.outer?.resolve(name) ?? null);
  }

  definitionNamed(name: string): InferredType | null {
    const definition = this.#definition(name);
    return definition && ofDefinition(definition);
  }

  #definition(name: string): TypeDefinition | null {
    let found: TypeDefinition | null = null;
    walk(this.tree.root, (node) => {
      if (node.kind !== "TypeDefinition" || node.name.toLowerCase() !== name.toLowerCase()) return;
      if (found === null || node.extent.start < this.at) found = node;
    });
    return found;
  }

  inferScript(script: unknown, self: InferredType): InferredType[] {
    const block = script instanceof CompiledScriptBlock ? (script.source.ast as Node) : parsed(String(script));
    if (block?.kind !== "ScriptBlock") return [];
    const inner = new Inference(this.engine, new Tree(block), this.options, block.extent.end, self, this);
    const said = inner.#outputTypes(block);
    return said.length > 0 ? said : inner.infer(block);
  }

  /** What [OutputType()] of a block says. */
  #outputTypes(block: ScriptBlock): InferredType[] {
    const attributes = (block.paramBlock?.attributes ?? []).filter(({ typeName }) =>
      /^OutputType$/i.test(typeName.name),
    );
    return distinct(
      attributes.flatMap(({ positionalArguments }) =>
        positionalArguments.flatMap((argument) => {
          if (argument.kind === "StringConstantExpression") return [ofName(argument.value)];
          return argument.kind === "TypeExpression" ? (this.resolve(argument.typeName) ?? []) : [];
        }),
      ),
    );
  }
}

/** [PSTypeName('...')] says what a parameter takes. */
function namedByAttribute({ attributes }: Parameter): InferredType[] {
  return attributes.flatMap((one) => {
    const [argument] =
      one.kind === "Attribute" && /^PSTypeName$/i.test(one.typeName.name) ? one.positionalArguments : [];
    return argument?.kind === "StringConstantExpression" ? [ofName(argument.value)] : [];
  });
}

function parsed(text: string): Node | null {
  const { ast, errors } = parseScript(new SourceText(text, null), { edition: "Core", tokens: false });
  return errors.length > 0 ? null : ast;
}

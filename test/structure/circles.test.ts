import { expect } from "chai";
import { roomOf, sourceImports } from "./sourceImports.ts";

interface Circle {
  /** Rooms whose files may import each other in a circle, and how many of them do at most: the number only falls. */
  readonly rooms: readonly string[];
  readonly files: number;
  readonly reason: string;
}

/** Circles of imports, type imports included, that are meant. */
const meant: readonly Circle[] = [
  {
    rooms: ["objects/calls", "objects/convert", "objects/members", "objects/ops", "objects/text", "objects/types"],
    files: 45,
    reason: "a conversion may call a constructor, whose arguments are converted and whose members are looked up",
  },
  {
    rooms: ["objects/host", "objects/types", "objects/values", "objects/members", "objects/calls"],
    files: 16,
    reason: "a type knows its members and definition, which know types",
  },
  {
    rooms: [
      "runtime",
      "runtime/commands",
      "runtime/debug",
      "runtime/errors",
      "runtime/functions",
      "runtime/modules",
      "runtime/pipeline",
      "runtime/scope",
      "runtime/values",
    ],
    files: 58,
    reason: "the engine runs commands in frames, and frames know their engine",
  },
  {
    rooms: ["compile/attributes", "compile/blocks", "compile/classes", "compile/expressions", "compile/statements"],
    files: 45,
    reason: "recursive descent: statements hold expressions, which hold script blocks",
  },
  { rooms: ["syntax"], files: 5, reason: "nodes of the tree hold each other" },
  { rooms: ["cli"], files: 15, reason: "help lists the commands, whose descriptions know the program" },
  { rooms: ["providers"], files: 17, reason: "a program that a provider starts comes back to the providers" },
  { rooms: ["session"], files: 15, reason: "a session opens runspaces and nested prompts, which are sessions" },
  { rooms: ["world"], files: 4, reason: "a declaration may name rows of other declarations" },
  { rooms: ["testing"], files: 4, reason: "results show the run that they are part of" },
  { rooms: ["command"], files: 3, reason: "a context gives the session state, a definition takes a context" },
  { rooms: ["binding"], files: 2, reason: "binding by position tries sets with the binder" },
  { rooms: ["transcript"], files: 2, reason: "an elision compares the lines that follow it" },
  { rooms: ["format"], files: 2, reason: "a view may hold views" },
  { rooms: ["cmdlets/utility", "cmdlets/core", "cmdlets/exchange"], files: 3, reason: "objects that make each other" },
  { rooms: ["objects/table"], files: 3, reason: "a row's fields know the rules of its table" },
  { rooms: ["objects/text"], files: 3, reason: "a match is made by the expression that it names" },
  { rooms: ["objects/errors"], files: 2, reason: "a record holds its exception, an exception its record" },
  {
    rooms: ["objects/values", "objects/host"],
    files: 2,
    reason: "a drive knows its provider; a file the program in it",
  },
];

describe("circles of imports", () => {
  it("are only those that are meant", () => {
    const found = circles(sourceImports()).filter((circle) => !meant.some((each) => covers(each, circle)));
    expect(found.map((circle) => circle.toSorted())).to.deep.equal([]);
  });
});

function covers({ rooms, files }: Circle, circle: readonly string[]): boolean {
  return circle.length <= files && circle.every((file) => rooms.includes(roomOf(file)));
}

/** The strongly connected parts of a graph with more than one node (Tarjan's algorithm, without recursion). */
function circles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const found: string[][] = [];
  const enter = (node: string) => {
    order.set(node, order.size);
    lowest.set(node, order.size - 1);
    open.push(node);
    isOpen.add(node);
    return { node, next: 0 };
  };
  const lower = (node: string, to: number) => lowest.set(node, Math.min(lowest.get(node) ?? to, to));
  for (const start of graph.keys()) {
    if (order.has(start)) continue;
    const path = [enter(start)];
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const target = graph.get(step.node)?.[step.next++];
      if (target !== undefined) {
        if (graph.has(target) && !order.has(target)) path.push(enter(target));
        else if (isOpen.has(target)) lower(step.node, order.get(target) ?? 0);
        continue;
      }
      path.pop();
      const parent = path.at(-1);
      if (parent) lower(parent.node, lowest.get(step.node) ?? 0);
      if (lowest.get(step.node) !== order.get(step.node)) continue;
      const circle = open.splice(open.indexOf(step.node));
      for (const node of circle) isOpen.delete(node);
      if (circle.length > 1) found.push(circle);
    }
  }
  return found;
}

import { AstObject } from "../../compile/language/AstObject.ts";
import { coveragePoints } from "../../compile/language/coveragePoints.ts";
import { startPosition } from "../../diag/Extent.ts";
import { parseMethodSignature } from "../../objects/calls/MethodSignature.ts";
import { notModelled } from "../../objects/errors/runtimeError.ts";
import { getMember } from "../../objects/members/getMember.ts";
import { toText } from "../../objects/ops/toText.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import { signaturesOf } from "../../objects/types/signatures.ts";
import { GenericDictionary } from "../../objects/values/collections/GenericDictionary.ts";
import { ListObject } from "../../objects/values/collections/ListObject.ts";
import { PropertyBag } from "../../objects/values/PropertyBag.ts";
import { runningEngine } from "../../runtime/runningEngine.ts";
import { heldType } from "./heldType.ts";
import type { TypeCode } from "./TypeCode.ts";

function newPoint(
  this: ClrType,
  path: string,
  line: number,
  column: number,
  breakLine: number,
  breakColumn: number,
  text: string,
): PropertyBag {
  return new PropertyBag(this, {
    Path: path,
    Line: line,
    Column: column,
    BpLine: breakLine,
    BpColumn: breakColumn,
    AstText: text,
    Hit: false,
  });
}

const point: TypeCode = (row, version) => ({
  ...heldType({
    statics: { Create: newPoint },
    toText: (self) => {
      const [isHit, text, line, column, path] = ["Hit", "AstText", "Line", "Column", "Path"].map((name) =>
        toText(self.get(name)),
      );
      return `${isHit}:'${text}':${line}:${column}:${path}`;
    },
  })(row, version),
  constructors: { [row.constructors[0]]: newPoint },
});

const pointsByPlace =
  "System.Collections.Generic.Dictionary[string,System.Collections.Generic.List[Pester.Tracing.CodeCoveragePoint]]";

function newTracer(this: ClrType, points: ListObject): PropertyBag {
  const typeOf = (name: string) => this.resolveSignatureType(name) as ClrType;
  const hits = new GenericDictionary(typeOf(`System.Collections.Generic.Dictionary[string,${pointsByPlace}]`), true);
  const listType = typeOf("System.Collections.Generic.List[Pester.Tracing.CodeCoveragePoint]");
  for (const each of points.items as PropertyBag[]) {
    const path = each.get("Path");
    if (!hits.has(path)) hits.set(path, new GenericDictionary(typeOf(pointsByPlace)));
    const places = hits.get(path) as GenericDictionary;
    const place = `${each.get("Line")}:${each.get("Column")}`;
    if (!places.has(place)) places.set(place, new ListObject(listType));
    (places.get(place) as ListObject).items.push(each);
  }
  return new PropertyBag(this, { Hits: hits });
}

/** Marks the points at the place of an extent as hit. */
function trace(self: PropertyBag, extent: unknown): void {
  const [file, line, column] = ["File", "StartLineNumber", "StartColumnNumber"].map((name) => getMember(extent, name));
  mark(self, file, `${toText(line)}:${toText(column)}`);
}

function mark(self: PropertyBag, file: unknown, place: string): void {
  const places = (self.get("Hits") as GenericDictionary).get(file);
  const found = places instanceof GenericDictionary ? places.get(place) : null;
  if (found instanceof ListObject) for (const each of found.items as PropertyBag[]) each.values.set("Hit", true);
}

/** The session's trace goes to the tracer until it is taken back; one tracer at a time is modelled. */
const tracing: TypeCode = () => ({
  statics: {
    Patch: (_version: number, _context: unknown, _ui: unknown, given: unknown) => {
      if (!(given instanceof PropertyBag)) throw notModelled("A tracer other than that of code coverage");
      runningEngine().traceListener = (extent) => {
        const { line, column } = startPosition(extent);
        if (extent.source.fileName !== null) mark(given, extent.source.fileName, `${line}:${column}`);
      };
    },
    Unpatch: () => {
      runningEngine().traceListener = null;
    },
  },
});

/** Collects what is counted of a tree: all of it when it is shown the root, below which nothing is left to see. */
const locationVisitor: TypeCode = (row) => {
  const locations = "CoverageLocations";
  return {
    holds: row.fields,
    constructors: {
      "()": function (this: ClrType) {
        const list = this.resolveSignatureType(
          "System.Collections.Generic.List[System.Management.Automation.Language.Ast]",
        ) as ClrType;
        return new PropertyBag(this, { [locations]: new ListObject(list) });
      },
    },
    methods: {
      VisitScriptBlock: (self: unknown, root: AstObject) => {
        const { items } = (self as PropertyBag).get(locations) as ListObject;
        const rules = { countsJumps: true, honoursExclusion: true };
        for (const { node } of coveragePoints(root.node as Parameters<typeof coveragePoints>[0], rules))
          items.push(commandOf(root, node));
        return "SkipChildren";
      },
    },
  };
};

/** An expression in the place of a command is told with what makes it one. */
function commandOf(root: AstObject, node: Parameters<AstObject["tree"]["objectOf"]>[0]): unknown {
  const found = root.tree.objectOf(node);
  const parent = getMember(found, "Parent");
  return parent instanceof AstObject && parent.node.kind === "CommandExpression" ? parent : found;
}

const tracer: TypeCode = (row) => ({
  constructors: { [row.constructors[0]]: newTracer },
  statics: { Create: newTracer },
  holds: row.properties,
  methods: Object.fromEntries(
    (signaturesOf(row, "methods").get("Trace") ?? []).map((text) => [
      text,
      parseMethodSignature(text).parameters[0].type === "string"
        ? (self: unknown, _message: string, extent: unknown) => trace(self as PropertyBag, extent)
        : (self: unknown, extent: unknown) => trace(self as PropertyBag, extent),
    ]),
  ),
});

/** What measures coverage by following each statement. */
export const tracingTypes: Readonly<Record<string, TypeCode>> = {
  "Pester.Tracing.CodeCoveragePoint": point,
  "Pester.Tracing.CodeCoverageTracer": tracer,
  "Pester.Tracing.Tracer": tracing,
  "Pester.CoverageLocationVisitor": locationVisitor,
};

import { getMember } from "../../objects/members/getMember.ts";
import { toText } from "../../objects/ops/toText.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import { GenericDictionary } from "../../objects/values/collections/GenericDictionary.ts";
import { ListObject } from "../../objects/values/collections/ListObject.ts";
import { PropertyBag } from "../../objects/values/PropertyBag.ts";
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
  const places = (self.get("Hits") as GenericDictionary).get(getMember(extent, "File"));
  if (!(places instanceof GenericDictionary)) return;
  const place = `${toText(getMember(extent, "StartLineNumber"))}:${toText(getMember(extent, "StartColumnNumber"))}`;
  const found = places.get(place);
  if (found instanceof ListObject) for (const each of found.items as PropertyBag[]) each.values.set("Hit", true);
}

const tracer: TypeCode = (row) => ({
  constructors: { [row.constructors[0]]: newTracer },
  statics: { Create: newTracer },
  holds: row.properties,
  methods: Object.fromEntries(
    row.methods
      .filter((text) => text.startsWith("void Trace("))
      .map((text) => [
        text,
        text.startsWith("void Trace(string")
          ? (self: unknown, _message: string, extent: unknown) => trace(self as PropertyBag, extent)
          : (self: unknown, extent: unknown) => trace(self as PropertyBag, extent),
      ]),
  ),
});

/** What measures coverage by following each statement. */
export const tracingTypes: Readonly<Record<string, TypeCode>> = {
  "Pester.Tracing.CodeCoveragePoint": point,
  "Pester.Tracing.CodeCoverageTracer": tracer,
};

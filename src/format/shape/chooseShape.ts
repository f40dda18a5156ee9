import { psError } from "../../objects/errors/PSError.ts";
import { typeOf } from "../../objects/types/typeOf.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import type { View, ViewKind } from "../views/View.ts";
import { viewTable } from "../views/ViewTable.ts";
import { propertyCustom, viewCustomShape } from "./customShape.ts";
import { formatError } from "./formatError.ts";
import { propertyList, viewListShape } from "./listShape.ts";
import type { ObjectShape } from "./ObjectShape.ts";
import { defaultProperties } from "./objectProperties.ts";
import { propertyTable, viewTableShape } from "./tableShape.ts";
import type { ValueReader } from "./ValueReader.ts";
import { propertyWide, viewWideShape } from "./wideShape.ts";

/** Objects with more properties than this show as a list. */
const tablePropertyLimit = 4;

/** Decides at the first object of a document how all of its objects look. */
export function chooseShape(first: unknown, typeNames: readonly string[], reader: ValueReader): ObjectShape {
  const { request } = reader;
  // An array without elements asks for a list of columns that .NET's code then does not find.
  if (request.properties?.length === 0) {
    const exception = "System.NullReferenceException";
    throw psError(exception, "NotSpecified", "Object reference not set to an instance of an object.", { exception });
  }
  if (request.kind !== null && request.view) {
    const named = viewTable().viewFor(typeNames, request.kind, request.view);
    if (!named) throw viewNotFound(request.view, request.kind, typeOf(unwrap(first)).name);
    return viewShape(named, reader, first);
  }
  const view = request.properties ? null : viewTable().viewFor(typeNames, request.kind);
  if (view) return viewShape(view, reader, first);
  switch (request.kind ?? (defaultProperties(first).length <= tablePropertyLimit ? "Table" : "List")) {
    case "Table":
      return propertyTable(first, reader);
    case "List":
      return propertyList(reader);
    case "Wide":
      return propertyWide(reader);
    case "Custom":
      return propertyCustom(reader);
  }
}

function viewShape(view: View, reader: ValueReader, first: unknown): ObjectShape {
  switch (view.kind) {
    case "Table":
      return viewTableShape(view, reader, first);
    case "List":
      return viewListShape(view, reader);
    case "Wide":
      return viewWideShape(view, reader);
    case "Custom":
      return viewCustomShape(view, reader);
  }
}

/** The views of the .NET type, which the error tells of, not of the type names that an object was given. */
function viewNotFound(name: string, kind: ViewKind, typeName: string): unknown {
  const known = viewTable()
    .viewsOf(typeName)
    .filter((view) => view.kind === kind);
  const hint =
    known.length === 0
      ? `There are no existing ${kind} views for ${typeName} objects.`
      : `Specify one of the following ${kind} views and try again: ${known.map((view) => view.name).join(", ")}.`;
  const text = `The view name ${name} cannot be found. ${hint}`;
  return formatError(
    "FormatViewNotFound",
    text,
    "System.Management.Automation.PipelineStoppedException",
    "ObjectNotFound",
    name,
  );
}

import type { Element } from "@xmldom/xmldom";
import { child, children, elements, path } from "../../objects/xml/childElements.ts";

/** What is wrong at one place of a format.ps1xml file. */
export interface FormatFileComplaint {
  readonly xpath: string;
  readonly text: string;
}

const controls = ["TableControl", "ListControl", "WideControl", "CustomControl"];

/** What the loader says of a file, the outer places first; none where its views can be read. */
export function formatFileProblems(root: Element): FormatFileComplaint[] {
  if (root.nodeName !== "Configuration") return [unknownNode(root, "")];
  const top = `/${root.nodeName}`;
  return [
    ...unknownNodes(root, top, ["DefaultSettings", "SelectionSets", "ViewDefinitions", "Controls"]),
    ...children(root, "ViewDefinitions").flatMap((list) => {
      const place = `${top}/${list.nodeName}`;
      const views = children(list, "View").flatMap((view, index) => viewProblems(view, `${place}/View[${index + 1}]`));
      return [...unknownNodes(list, place, ["View"]), ...views];
    }),
  ];
}

function viewProblems(view: Element, xpath: string): FormatFileComplaint[] {
  const selected = child(view, "ViewSelectedBy");
  const name = child(view, "Name");
  const fault = !name
    ? [missing("Name", xpath)]
    : !selected
      ? [missing("ViewSelectedBy", xpath)]
      : selectionProblems(selected, `${xpath}/ViewSelectedBy`);
  if (fault.length > 0) return [{ xpath, text: "The view cannot be loaded." }, ...fault];
  const control = elements(view).find((node) => controls.includes(node.nodeName));
  const found = control ? controlProblems(control, `${xpath}/${control.nodeName}`) : [];
  return control && found.length === 0
    ? unknownItems(control, `${xpath}/${control.nodeName}`)
    : [{ xpath, text: `A node is missing from ${controls.join(", ")}.` }, ...found];
}

function selectionProblems(selected: Element, xpath: string): FormatFileComplaint[] {
  const known = ["TypeName", "SelectionSetName"];
  if (elements(selected).some((node) => known.includes(node.nodeName))) return [];
  const unknown = elements(selected).map((node) => unknownNode(node, `${xpath}/${node.nodeName}`));
  return [{ xpath, text: "No type or condition is specified for applying the view." }, ...unknown];
}

function controlProblems(control: Element, xpath: string): FormatFileComplaint[] {
  switch (control.nodeName) {
    case "ListControl":
      return child(control, "ListEntries") ? [] : [missing("ListEntries", xpath)];
    case "TableControl":
      return tableProblems(control, xpath);
    case "CustomControl":
      return newLineProblems(control, xpath);
    default:
      return [];
  }
}

function tableProblems(table: Element, xpath: string): FormatFileComplaint[] {
  const rows = path(table, "TableRowEntries", "TableRowEntry");
  if (rows.length === 0) return [missing("TableRowEntries", xpath)];
  const headers = path(table, "TableHeaders", "TableColumnHeader").length;
  const main = rows.find((row) => !child(row, "EntrySelectedBy")) ?? rows[0];
  const items = path(main, "TableColumnItems", "TableColumnItem").length;
  if (headers === 0 || headers === items) return [];
  return [{ xpath, text: `The header item count = ${headers} does not match default row item count = ${items}.` }];
}

/** <NewLine> is empty: a count cannot be given. */
function newLineProblems(control: Element, xpath: string): FormatFileComplaint[] {
  for (const [entryIndex, entry] of path(control, "CustomEntries", "CustomEntry").entries()) {
    const item = child(entry, "CustomItem");
    const lines = item ? children(item, "NewLine") : [];
    const wrong = lines.findIndex((line) => elements(line).length > 0);
    if (wrong < 0) continue;
    const list = `${xpath}/CustomEntries`;
    const place = `${list}/CustomEntry[${entryIndex + 1}]`;
    return [
      { xpath: list, text: "CustomEntry failed to load." },
      missing("CustomItem", place),
      { xpath: `${place}/CustomItem`, text: "NewLine failed to load." },
      {
        xpath: `${place}/CustomItem/NewLine${lines.length > 1 ? `[${wrong + 1}]` : ""}`,
        text: "Node NewLine cannot have child objects.",
      },
    ];
  }
  return [];
}

/** Nodes of columns and fields that nobody knows. */
function unknownItems(control: Element, xpath: string): FormatFileComplaint[] {
  const [list, entry, items, item] =
    control.nodeName === "TableControl"
      ? ["TableRowEntries", "TableRowEntry", "TableColumnItems", "TableColumnItem"]
      : ["ListEntries", "ListEntry", "ListItems", "ListItem"];
  const known = ["PropertyName", "ScriptBlock", "FormatString", "Alignment", "Label", "ItemSelectionCondition"];
  return path(control, list, entry).flatMap((row, rowIndex) =>
    path(row, items, item).flatMap((node, index) =>
      unknownNodes(node, `${xpath}/${list}/${entry}[${rowIndex + 1}]/${items}/${item}[${index + 1}]`, known),
    ),
  );
}

function unknownNodes(element: Element, xpath: string, known: readonly string[]): FormatFileComplaint[] {
  return elements(element)
    .filter((node) => !known.includes(node.nodeName))
    .map((node) => unknownNode(node, xpath));
}

function unknownNode(node: Element, xpath: string): FormatFileComplaint {
  return { xpath, text: `${node.nodeName} is an unknown node.` };
}

function missing(name: string, xpath: string): FormatFileComplaint {
  return { xpath, text: `Node ${name} is missing.` };
}

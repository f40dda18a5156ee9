import type { Edition } from "../../diag/Edition.ts";
import { edition } from "../../objects/host/edition.ts";
import type { View } from "./View.ts";

/** Those that the running edition has, with the columns and items that it has. */
export function viewsOfEdition(views: readonly View[]): readonly View[] {
  return ofEdition(views).map((view) => {
    if (view.kind === "Table") return { ...view, columns: ofEdition(view.columns) };
    return view.kind === "List" ? { ...view, items: ofEdition(view.items) } : view;
  });
}

function ofEdition<Part extends { readonly only?: Edition }>(parts: readonly Part[]): readonly Part[] {
  return parts.filter(({ only }) => only === undefined || only === edition());
}

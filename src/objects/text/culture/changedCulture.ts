/** Under each name of a culture whose formats a script has changed: the name that it was before. */
const bases = new Map<string, string>();
const mark = "\u0001";

/** A new name for a culture with changed formats, which the tables of formats find; `plainCulture` gives the culture. */
export function changedCulture(culture: string): string {
  const name = `${plainCulture(culture)}${mark}${bases.size}`;
  bases.set(name, culture);
  return name;
}

/** What a changed culture was before the change; undefined for an unchanged one. */
export function baseCulture(culture: string): string | undefined {
  return bases.get(culture);
}

function plainCulture(culture: string): string {
  const at = culture.indexOf(mark);
  return at < 0 ? culture : culture.slice(0, at);
}

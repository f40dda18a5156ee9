/**
 * The locale of Intl for the name of a culture. Names that .NET takes and Intl does not ("zh-CHS", "en-a", "x_y") have the
 * data of the nearest name above that Intl knows; the root's where there is none.
 */
export function intlLocale(culture: string): string {
  const renamed = formerNames.get(culture.toLowerCase());
  if (renamed !== undefined) return renamed;
  for (let name = culture.replaceAll("_", "-"); name !== ""; name = name.slice(0, Math.max(0, name.lastIndexOf("-")))) {
    if (isLocale(name)) return name;
  }
  return "und";
}

/** Names of cultures before .NET took those of BCP 47. */
const formerNames: ReadonlyMap<string, string> = new Map([
  ["zh-chs", "zh-Hans"],
  ["zh-cht", "zh-Hant"],
]);

/** Whether Intl takes the name. */
export function isLocale(name: string): boolean {
  try {
    return Intl.getCanonicalLocales(name).length === 1;
  } catch {
    return false;
  }
}

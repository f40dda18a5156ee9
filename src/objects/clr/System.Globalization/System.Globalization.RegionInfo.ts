import type { PerEdition } from "../../../diag/Edition.ts";
import { edition } from "../../host/edition.ts";
import { defineClr } from "../../types/defineClr.ts";
import { currentCulture } from "../../values/time/CultureInfo.ts";
import { type Region, regionOf } from "./Region.ts";

/** A region named by a culture has its names in that culture's language. */
function nativeName({ name, row }: Region): string {
  const [language, ...rest] = name.split("-");
  if (rest.length === 0) return row.native ?? row.english;
  return new Intl.DisplayNames([language], { type: "region" }).of(row.name) ?? row.english;
}

function currencyNativeName({ name, row }: Region): string {
  const [language, ...rest] = name.split("-");
  if (rest.length === 0) return row.currencyNative ?? row.currencyName;
  return new Intl.DisplayNames([language], { type: "currency" }).of(row.currency) ?? row.currencyName;
}

/** .NET Framework keeps the name of the culture that a region was made by. */
const names: PerEdition<(self: Region) => string> = { Desktop: (self) => self.name, Core: (self) => self.row.name };
const shownName = (self: Region) => names[edition()](self);

/** In .NET that of the region's own language; seen where the culture of the user interface is English. */
const displayNames: PerEdition<(self: Region) => string> = { Desktop: (self) => self.row.english, Core: nativeName };

export default defineClr<Region>({
  constructors: { "(string)": regionOf },
  properties: {
    Name: shownName,
    EnglishName: (self) => self.row.english,
    DisplayName: (self) => displayNames[edition()](self),
    NativeName: nativeName,
    TwoLetterISORegionName: (self) => self.row.name,
    ThreeLetterISORegionName: (self) => self.row.three,
    ThreeLetterWindowsRegionName: (self) => self.row.windows ?? self.row.three,
    IsMetric: (self) => self.row.metric ?? true,
    GeoId: (self) => self.row.geoId,
    CurrencyEnglishName: (self) => self.row.currencyName,
    CurrencyNativeName: currencyNativeName,
    CurrencySymbol: (self) => self.row.symbol,
    ISOCurrencySymbol: (self) => self.row.currency,
  },
  methods: { Equals: (self, other: unknown) => (other as Region | null)?.equalityKey === self.equalityKey },
  staticProperties: { CurrentRegion: () => regionOf(currentCulture().name) },
  toText: shownName,
});

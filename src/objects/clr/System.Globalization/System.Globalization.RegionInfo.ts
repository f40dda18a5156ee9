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

export default defineClr<Region>({
  constructors: { "(string)": regionOf },
  properties: {
    Name: (self) => self.name,
    EnglishName: (self) => self.row.english,
    DisplayName: (self) => self.row.english,
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
  toText: (self) => self.name,
});

import { argumentNull } from "../../errors/argumentChecks.ts";
import {
  canonicalCultureName,
  cultureDisplayName,
  cultureIdentifier,
  cultureNameOf,
  knownCultureNames,
  parentCulture,
  threeLetterName,
  threeLetterWindowsName,
  twoLetterName,
} from "../../text/culture/cultureNames.ts";
import { defineByShape } from "../../types/defineByShape.ts";
import { DateTimeFormatInfo, NumberFormatInfo } from "../../values/FormatInfo.ts";
import {
  CultureInfo,
  currentCulture,
  currentUICulture,
  setCurrentCulture,
  setCurrentUICulture,
} from "../../values/time/CultureInfo.ts";
import { CompareInfo, GregorianCalendar, TextInfo } from "./TextInfo.ts";

function named(name: string | null): CultureInfo {
  if (name === null) throw argumentNull("name");
  return new CultureInfo(canonicalCultureName(name));
}

const byIdentifier = (identifier: number) => new CultureInfo(cultureNameOf(identifier));
const specific: Readonly<Record<string, string>> = {
  en: "en-US",
  de: "de-DE",
  fr: "fr-FR",
  es: "es-ES",
  it: "it-IT",
  ja: "ja-JP",
  nl: "nl-NL",
  pt: "pt-BR",
};

export default defineByShape("System.Globalization.CultureInfo", {
  constructors: {
    "(string)": named,
    "(string,bool)": named,
    "(int)": byIdentifier,
    "(int,bool)": byIdentifier,
  },
  methods: {
    "Equals(System.Object)": (self: CultureInfo, other: unknown) =>
      other instanceof CultureInfo && other.name === self.name,
    "GetHashCode()": (self: CultureInfo) => self.name.length,
    "ToString()": (self: CultureInfo) => self.name,
    "Clone()": (self: CultureInfo) => self.copy(),
    "ClearCachedData()": () => undefined,
  },
  properties: {
    Name: (self: CultureInfo) => self.name,
    IetfLanguageTag: (self: CultureInfo) => self.name,
    LCID: (self: CultureInfo) => cultureIdentifier(self.name),
    KeyboardLayoutId: (self: CultureInfo) => cultureIdentifier(self.name),
    DisplayName: (self: CultureInfo) => cultureDisplayName(self.name, "en"),
    EnglishName: (self: CultureInfo) => cultureDisplayName(self.name, "en"),
    NativeName: (self: CultureInfo) => cultureDisplayName(self.name),
    Parent: (self: CultureInfo) => new CultureInfo(parentCulture(self.name)),
    TwoLetterISOLanguageName: (self: CultureInfo) => twoLetterName(self.name),
    ThreeLetterISOLanguageName: (self: CultureInfo) => threeLetterName(self.name),
    ThreeLetterWindowsLanguageName: (self: CultureInfo) => threeLetterWindowsName(self.name),
    IsNeutralCulture: (self: CultureInfo) => self.name !== "" && !self.name.includes("-"),
    IsReadOnly: (self: CultureInfo) => self.formats.isReadOnly,
    UseUserOverride: (self: CultureInfo) => self.name !== "",
    NumberFormat: (self: CultureInfo) => new NumberFormatInfo(self.formats),
    DateTimeFormat: (self: CultureInfo) => new DateTimeFormatInfo(self.formats),
    TextInfo: (self: CultureInfo) => new TextInfo(self.name),
    CompareInfo: (self: CultureInfo) => new CompareInfo(self.name),
    Calendar: () => new GregorianCalendar(),
    OptionalCalendars: () => [new GregorianCalendar()],
    CultureTypes: (self: CultureInfo) => (self.name.includes("-") ? "SpecificCultures" : "NeutralCultures"),
  },
  statics: {
    "GetCultureInfo(string)": (name: string) => named(name).copy(true),
    "GetCultureInfo(string,bool)": (name: string) => named(name).copy(true),
    "GetCultureInfo(int)": (identifier: number) => byIdentifier(identifier).copy(true),
    "GetCultureInfoByIetfLanguageTag(string)": named,
    "CreateSpecificCulture(string)": (name: string) => named(specific[name.toLowerCase()] ?? name),
    "ReadOnly(cultureinfo)": (culture: CultureInfo) => culture.copy(true),
    "GetCultures(System.Globalization.CultureTypes)": () => knownCultureNames().map((name) => new CultureInfo(name)),
  },
  staticProperties: {
    CurrentCulture: { get: currentCulture, set: setCurrentCulture },
    CurrentUICulture: { get: currentUICulture, set: setCurrentUICulture },
    InstalledUICulture: () => CultureInfo.unitedStates,
    InvariantCulture: () => CultureInfo.invariant,
    DefaultThreadCurrentCulture: () => null,
    DefaultThreadCurrentUICulture: () => null,
  },
  toText: (self: CultureInfo) => self.name,
});

import type { PerEdition } from "../../../diag/Edition.ts";
import { argumentNull } from "../../errors/argumentChecks.ts";
import { clrException } from "../../errors/PSError.ts";
import { notModelled } from "../../errors/runtimeError.ts";
import { edition } from "../../host/edition.ts";
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
import { isLocale } from "../../text/culture/intlLocale.ts";
import { newLine } from "../../text/newLine.ts";
import { calendarOfCulture } from "../../text/time/cultureCalendar.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defineClr } from "../../types/defineClr.ts";
import { withArgumentName } from "../../values/clrText.ts";
import type { EnumValue } from "../../values/EnumValue.ts";
import { DateTimeFormatInfo, NumberFormatInfo } from "../../values/FormatInfo.ts";
import {
  CultureInfo,
  currentCulture,
  currentUICulture,
  setCurrentCulture,
  setCurrentUICulture,
} from "../../values/time/CultureInfo.ts";
import { CompareInfo, calendarOf, GregorianCalendar, TextInfo } from "./TextInfo.ts";

function named(name: string | null): CultureInfo {
  if (name === null) throw argumentNull("name");
  return new CultureInfo(canonicalCultureName(name));
}

const byIdentifier = (identifier: number) => new CultureInfo(cultureNameOf(identifier));
/** The culture of the land that a language is most spoken in; the invariant one where nothing is known of it. */
function specificCulture(name: string): CultureInfo {
  const made = named(name);
  if (!isLocale(made.name)) return CultureInfo.invariant;
  if (/-[A-Z]{2}$/.test(made.name) || made.name.includes("-X")) return made;
  const known = knownCultureNames();
  const { language, region } = new Intl.Locale(made.name.replaceAll("_", "-")).maximize();
  const found =
    known.find((one) => one === `${language}-${region}`) ?? known.find((one) => one.startsWith(`${language}-`));
  return new CultureInfo(found ?? "");
}

/** Where only cultures that Windows or ICU know by name are wanted. */
function predefined(name: string | null, onlyPredefined: boolean): CultureInfo {
  const made = named(name);
  if (onlyPredefined && made.name !== "" && !knownCultureNames().includes(made.name)) {
    const text = `${withArgumentName(`Culture name '${name}' is not a predefined culture.`, "name")}${newLine()}${name} is an invalid culture identifier.`;
    throw clrException("System.Globalization.CultureNotFoundException", text);
  }
  return made.copy(true);
}

/** Of a language or a script alone. */
function isNeutral(name: string): boolean {
  return name !== "" && !/-([A-Z]{2}|\d{3})(?![A-Za-z\d])/.test(name);
}

/** By CultureTypes: 1 neutral cultures, the invariant one among them, 2 those of a region, 4 Windows' own; others have none since .NET 4. */
function culturesOf({ value }: EnumValue): CultureInfo[] {
  const flags = Number(value);
  const isWanted = (name: string) =>
    (flags & (name === "" || isNeutral(name) ? 1 : 2)) !== 0 || (flags & installed[edition()]) !== 0;
  const withParents = knownCultureNames().flatMap((name) =>
    name.split("-").map((_, at, parts) => parts.slice(0, at + 1).join("-")),
  );
  return [...new Set(withParents)]
    .filter(isWanted)
    .sort((left, right) => (left.toLowerCase() < right.toLowerCase() ? -1 : 1))
    .map((name) => new CultureInfo(name));
}

/** InstalledWin32Cultures are all on .NET Framework, and none where the data are ICU's. */
const installed: PerEdition<number> = { Desktop: 4, Core: 0 };

export default defineClr<CultureInfo>({
  constructors: {
    "(string)": named,
    "(string,bool)": named,
    "(int)": byIdentifier,
    "(int,bool)": byIdentifier,
  },
  methods: {
    Equals: (self, other: unknown) => other instanceof CultureInfo && other.name === self.name,
    GetHashCode: (self) => self.name.length,
    Clone: (self) => self.copy(),
    ClearCachedData: () => undefined,
    GetFormat: (self, type: ClrType | null) =>
      [new NumberFormatInfo(self.formats), new DateTimeFormatInfo(self.formats)].find(
        ({ clrType }) => clrType === type,
      ) ?? null,
  },
  properties: {
    Name: (self) => self.name,
    IetfLanguageTag: (self) => self.name,
    LCID: (self) => cultureIdentifier(self.name),
    KeyboardLayoutId: (self) => cultureIdentifier(self.name),
    DisplayName: (self) => cultureDisplayName(self.name, "en"),
    EnglishName: (self) => cultureDisplayName(self.name, "en"),
    NativeName: (self) => cultureDisplayName(self.name),
    Parent: (self) => new CultureInfo(parentCulture(self.name)),
    TwoLetterISOLanguageName: (self) => twoLetterName(self.name),
    ThreeLetterISOLanguageName: (self) => threeLetterName(self.name),
    ThreeLetterWindowsLanguageName: (self) => threeLetterWindowsName(self.name),
    IsNeutralCulture: (self) => isNeutral(self.name),
    IsReadOnly: (self) => self.formats.isReadOnly,
    UseUserOverride: (self) => self.name !== "",
    NumberFormat: (self) => new NumberFormatInfo(self.formats),
    DateTimeFormat: (self) => new DateTimeFormatInfo(self.formats),
    TextInfo: (self) => new TextInfo(self.name, self.formats.isReadOnly),
    CompareInfo: (self) => new CompareInfo(self.name),
    Calendar: (self) => calendarOf(self.formats),
    OptionalCalendars: (self) => {
      if (calendarOfCulture(self.name) !== "gregory") throw notModelled(`The optional calendars of ${self.name}`);
      return [new GregorianCalendar()];
    },
    CultureTypes: (self) => (self.name === "" || self.name.includes("-") ? "SpecificCultures" : "NeutralCultures"),
  },
  statics: {
    "GetCultureInfo(string)": (name: string) => named(name).copy(true),
    "GetCultureInfo(string,bool)": predefined,
    "GetCultureInfo(int)": (identifier: number) => byIdentifier(identifier).copy(true),
    GetCultureInfoByIetfLanguageTag: named,
    CreateSpecificCulture: specificCulture,
    ReadOnly: (culture: CultureInfo) => culture.copy(true),
    GetCultures: culturesOf,
  },
  staticProperties: {
    CurrentCulture: { get: currentCulture, set: setCurrentCulture },
    CurrentUICulture: { get: currentUICulture, set: setCurrentUICulture },
    InstalledUICulture: () => CultureInfo.unitedStates,
    InvariantCulture: () => CultureInfo.invariant,
    DefaultThreadCurrentCulture: () => null,
    DefaultThreadCurrentUICulture: () => null,
  },
  toText: (self) => self.name,
});
